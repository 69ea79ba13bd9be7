import type { County, Registries, Unit } from '../../field/registries/registries.js';
import { publicHolidaysOf } from '../../text/dates.js';
import { foldText, words } from '../../text/fold.js';
import { namedPersons, personTest } from './person-cells.js';
import type { Row } from './row.js';
import type { FileFacts, ValidationContext } from './rule.js';

/** Gathers what the rules ask of a file, each answer worked out once. */
export function fileFacts(rows: readonly Row[], context: ValidationContext): FileFacts {
  const units = unitsOfRows(rows, context);
  const firstByCode = new Map<string, Row>();
  for (const row of rows) {
    const code = row.kind === 'meetings' ? row.text('code') : undefined;
    const key = `${units.get(row)?.code}\n${foldText(code ?? '')}`;
    if (code !== undefined && !firstByCode.has(key)) firstByCode.set(key, row);
  }
  const named = namedPersons(rows, context);
  const holidays = new Map<number, ReadonlyMap<string, string>>();
  return {
    ...context,
    counties: countiesByName(context.registries),
    named,
    isPerson: personTest(named, context),
    unitOf: (row) => units.get(row),
    firstWithCode: (unit, code) => firstByCode.get(`${unit.code}\n${foldText(code)}`),
    holidaysOf: (year) => {
      const known = holidays.get(year) ?? holidaysByDay(year, context.registries);
      holidays.set(year, known);
      return known;
    },
  };
}

function holidaysByDay(year: number, registries: Registries): ReadonlyMap<string, string> {
  return new Map(publicHolidaysOf(year, registries.publicHolidays).map(({ day, name }) => [day, name]));
}

/** Counties by code and by every way of writing their name. */
export function countiesByName({ counties }: Registries): Map<string, County> {
  return new Map(
    counties.flatMap((county) => [county.code, county.name].map((name) => [countyKey(name), county])),
  );
}

/** The key of a county's name or code: `jud. Iași`, `IASI` and `Județul Iași` agree. */
export function countyKey(text: string): string {
  return words(text)
    .filter((word) => !['judetul', 'judet', 'jud', 'municipiul', 'mun'].includes(word))
    .join(' ');
}

/** The unit that a cell names; nothing else may stand beside its name. */
export function unitInCell(text: string, context: ValidationContext): Unit | undefined {
  const reading = context.units.find(text);
  return reading && 'unit' in reading && reading.rest.length === 0 ? reading.unit : undefined;
}

function unitsOfRows(rows: readonly Row[], context: ValidationContext): Map<Row, Unit> {
  const typed = new Map<string, Unit | undefined>();
  const inCell = (text: string) => {
    if (!typed.has(text)) typed.set(text, unitInCell(text, context));
    return typed.get(text);
  };
  const units = new Map<Row, Unit>();
  const byMeetingRow = new Map<string, Unit>();
  for (const row of rows.filter((candidate) => candidate.kind === 'meetings')) {
    const text = row.text('unit');
    const unit = text === undefined ? row.table.unitHint?.unit : inCell(text);
    if (!unit) continue;
    units.set(row, unit);
    byMeetingRow.set(`${row.table.sheet}\n${row.number}`, unit);
  }
  const onlyUnit = new Set(units.values()).size === 1 ? [...units.values()][0] : undefined;
  const byCode = unitByMeetingCode(units);
  for (const row of rows.filter((candidate) => candidate.kind !== 'meetings')) {
    const text = row.text('unit');
    const unit =
      text === undefined
        ? (byMeetingRow.get(`${row.table.sheet}\n${row.row.meetingRow}`) ??
          row.table.unitHint?.unit ??
          onlyUnit ??
          byCode.get(foldText(row.text('meeting') ?? '')))
        : inCell(text);
    if (unit) units.set(row, unit);
  }
  return units;
}

/** In a file of several units without a title a meeting's code tells the unit, where no two units share it. */
function unitByMeetingCode(units: ReadonlyMap<Row, Unit>): Map<string, Unit> {
  const byCode = new Map<string, Unit>();
  const shared = new Set<string>();
  for (const [row, unit] of units) {
    const code = foldText(row.text('code') ?? '');
    const known = byCode.get(code);
    if (code === '' || (known && known !== unit)) shared.add(code);
    byCode.set(code, unit);
  }
  for (const code of shared) byCode.delete(code);
  return byCode;
}
