import type { County, Registries, Unit } from '../../field/registries/registries.js';
import { publicHolidaysOf } from '../../text/dates.js';
import { foldText, spellings, words } from '../../text/fold.js';
import { namedPersons, personTest } from './person-cells.js';
import type { Row } from './row.js';
import type { FileFacts, ValidationContext } from './rule.js';

/** Gathers what the rules ask of a file, each answer worked out once. */
export function fileFacts(rows: readonly Row[], context: ValidationContext): FileFacts {
  findUnits(rows, context);
  const firstByCode = new Map<string, Row>();
  for (const row of rows) {
    const code = row.kind === 'meetings' ? row.text('code') : undefined;
    const key = `${row.unit?.code}\n${foldText(code ?? '')}`;
    if (code !== undefined && !firstByCode.has(key)) firstByCode.set(key, row);
  }
  const named = namedPersons(rows, context);
  const holidays = new Map<number, ReadonlyMap<string, string>>();
  return {
    ...context,
    counties: countiesByName(context.registries),
    named,
    isPerson: personTest(named, context),
    unitOf: ({ unit }) => unit,
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

/** Counties by code and by every way of writing their name, that of before 1993 too. */
export function countiesByName({ counties }: Registries): Map<string, County> {
  return new Map(
    counties.flatMap((county) =>
      [county.code, ...spellings(county.name)].map((name) => [countyKey(name), county]),
    ),
  );
}

/** The key of a county's name or code: `jud. Iași`, `IASI` and `Județul Iași` agree. */
export function countyKey(text: string): string {
  return words(text)
    .filter((word) => !['judetul', 'judet', 'jud', 'municipiul', 'mun'].includes(word))
    .join(' ');
}

/**
 * The unit that a cell names; nothing else may stand beside its name.
 * @param own the unit of the file, which `unitatea noastră` means, and whose hospital is `Spitalul Penitenciar`
 */
export function unitInCell(text: string, { units }: ValidationContext, own?: Unit): Unit | undefined {
  const reading = units.find(text);
  if (reading) return 'unit' in reading && reading.rest.length === 0 ? reading.unit : undefined;
  const said = own && units.ownUnit(text);
  if (!said) return undefined;
  if (said.kinds.length === 0 || said.kinds.includes(own.kind)) return own;
  const ofPlace = units.find(`${text} ${own.name.split(' ').slice(1).join(' ')}`);
  return ofPlace && 'unit' in ofPlace ? ofPlace.unit : undefined;
}

function findUnits(rows: readonly Row[], context: ValidationContext): void {
  const typed = new Map<string, Unit | undefined>();
  const inCell = (text: string, own: Unit | undefined) => {
    const key = `${text}\n${own?.code}`;
    if (!typed.has(key)) typed.set(key, unitInCell(text, context, own));
    return typed.get(key);
  };
  const meetings = rows.filter(({ kind }) => kind === 'meetings');
  const byMeetingRow = new Map<string, Unit>();
  for (const row of meetings) {
    const text = row.text('unit');
    const hint = row.table.unitHint?.unit;
    const unit = text === undefined ? hint : inCell(text, hint);
    if (!unit) continue;
    row.unit = unit;
    byMeetingRow.set(`${row.table.sheet}\n${row.number}`, unit);
  }
  const units = new Set(meetings.flatMap(({ unit }) => unit ?? []));
  const onlyUnit = units.size === 1 ? [...units][0] : undefined;
  const byCode = unitByMeetingCode(meetings);
  for (const row of rows) {
    if (row.kind === 'meetings') continue;
    const text = row.text('unit');
    row.unit =
      text === undefined
        ? (byMeetingRow.get(`${row.table.sheet}\n${row.row.meetingRow}`) ??
          row.table.unitHint?.unit ??
          onlyUnit ??
          byCode.get(foldText(row.text('meeting') ?? '')))
        : inCell(text, row.table.unitHint?.unit ?? onlyUnit);
  }
}

/** In a file of several units without a title a meeting's code tells the unit, where no two units share it. */
function unitByMeetingCode(meetings: readonly Row[]): Map<string, Unit> {
  const byCode = new Map<string, Unit>();
  const shared = new Set<string>();
  for (const row of meetings) {
    const { unit } = row;
    if (!unit) continue;
    const code = foldText(row.text('code') ?? '');
    const known = byCode.get(code);
    if (code === '' || (known && known !== unit)) shared.add(code);
    byCode.set(code, unit);
  }
  for (const code of shared) byCode.delete(code);
  return byCode;
}
