import { groupBy } from '../../../model/collections.js';
import type { InstitutionTypeCounts } from '../../../year/count/counts.js';
import type { Context } from '../context.js';
import { chartOr } from './charts.js';
import { type Inserts, tableOr } from './insert.js';
import { typeName } from './type-name.js';

/** More columns than these leave no room for their names. */
const columnsMax = 14;

/** Which types of institution came to the meetings of which unit, and which did not. */
export const presenceInserts: Inserts = {
  'chart absences': absencesChart,
  'table unitTypes': (context) =>
    tableOr(
      context,
      'unitTypes',
      [
        ['type', 3, 'names'],
        ['presentAt', 8],
      ],
      [...context.counts.institutionTypes]
        .sort((a, b) => b.units.length - a.units.length)
        .map((type) => [typeName(context, type), unitsOf(context, type)]),
    ),
};

/** The units that lack most types come first; those that lack none are left out. */
function absencesChart(context: Context) {
  const { counts, say, unitShortName, number } = context;
  const types = frequentTypes(context);
  const units = counts.units.map(({ unit }) => ({
    unit,
    lacking: types.filter((type) => !type.units.includes(unit)).length,
  }));
  const shown = units.filter(({ lacking }) => lacking > 0).sort((a, b) => b.lacking - a.lacking);
  const totals = types.map((type) => ({
    name: typeName(context, type),
    value: counts.units.length - type.units.length,
  }));
  const [measure = ''] = say.charts.absences.series;
  return chartOr(context, 'absences', {
    id: 'institutii-absente',
    data: {
      kind: 'heat-map',
      measure,
      columns: totals.map(({ name }) => name),
      rows: shown.map(({ unit }) => ({
        name: unitShortName(unit),
        values: types.map((type) => organisationsAt(unit, type)),
      })),
    },
    totals,
    whole: counts.units.length,
    inWords: totals.map(({ name, value }) => `${name}: ${number(value)}.`).join(' '),
  });
}

/** Types of public institution that came to at least half of the units; a single unit cannot lack what others have. */
function frequentTypes({ counts }: Context): InstitutionTypeCounts[] {
  const half = counts.units.length / 2;
  return counts.units.length < 2
    ? []
    : counts.institutionTypes
        .filter(({ type, kind, units }) => type !== undefined && kind === 'public' && units.length >= half)
        .sort((a, b) => a.units.length - b.units.length)
        .slice(0, columnsMax);
}

function organisationsAt(unit: string, { units, organisationsByUnit }: InstitutionTypeCounts): number {
  return organisationsByUnit[units.indexOf(unit)] ?? 0;
}

/** `2: Aiud; 1: Arad, Bacău`. */
function unitsOf({ unitList, number }: Context, type: InstitutionTypeCounts): string {
  const byCount = groupBy(type.units, (unit) => organisationsAt(unit, type));
  const descending = [...byCount].sort(([a], [b]) => b - a);
  return descending.map(([count, units]) => `${number(count)}: ${unitList(units)}`).join('; ');
}
