import { groupBy } from '../../../model/collections.js';
import type { InstitutionTypeCounts } from '../../../year/count/counts.js';
import type { Context } from '../context.js';
import { chartOr } from './charts.js';
import { type Inserts, tableOr } from './insert.js';
import { typeName } from './type-name.js';

/** More columns than these leave no room for their names; all types stand in the table of types. */
const columnsMax = 14;

/** Which types of institution came to the meetings of which unit. */
export const presenceInserts: Inserts = {
  'chart unitTypes': unitTypesChart,
  'table unitTypes': (context) =>
    tableOr(
      context,
      'unitTypes',
      [
        ['type', 3, 'names'],
        ['presentAt', 8],
      ],
      typesOf(context).map((type) => [typeName(context, type), unitsOf(context, type)]),
    ),
};

function unitTypesChart(context: Context) {
  const { counts, say, unitShortName, number } = context;
  const all = counts.institutionTypes;
  const types = typesOf(context);
  const [measure = ''] = say.charts.unitTypes.series;
  const shares = types.map((type) => `${typeName(context, type)} ${number(type.units.length)}`);
  return chartOr(context, 'unitTypes', {
    id: 'unitati-si-tipuri',
    data: {
      kind: 'heat-map',
      measure,
      columns: types.map((type) => typeName(context, type)),
      rows: counts.units.map(({ unit }) => ({
        name: unitShortName(unit),
        values: types.map((type) => organisationsAt(unit, type)),
      })),
    },
    totals: types.map((type) => ({ name: typeName(context, type), value: type.units.length })),
    whole: counts.units.length,
    inWords: `${say.columns.unitsPresent}: ${shares.join(', ')}.`,
    ...(types.length < all.length && { note: say.phrases.mostFrequent(types.length, all.length) }),
  });
}

/** Those that came to the most units. */
function typesOf({ counts }: Context): InstitutionTypeCounts[] {
  return [...counts.institutionTypes].sort((a, b) => b.units.length - a.units.length).slice(0, columnsMax);
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
