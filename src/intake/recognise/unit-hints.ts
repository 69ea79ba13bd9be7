import { finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';
import { intakeRules } from '../intake-rules.js';
import type { Book, Cell, Sheet } from '../read/book.js';
import type { UnitHint } from './table.js';
import type { UnitFinder, UnitReading } from './units.js';

/** Titles longer than this are prose that may name any unit. */
const titleLengthMax = 200;

/** A table's sheet and the rows above it that belong to no table. */
export interface TitledPart {
  readonly sheet: Sheet;
  readonly titleRows: readonly number[];
}

/** What one place of a file says of the unit that sent it. */
interface Witness {
  readonly from: UnitHint['from'];
  readonly place: Place;
  readonly reading: NonNullable<UnitReading>;
}

/**
 * The unit of each part of a book, by the surest place that names one: its title, its sheet's name or page header,
 * what the other sheets say with one voice, the file's name, the nearest folder's. Places that contradict it are told.
 * @param folder the name of the folder that was given
 */
export function unitHints<Part extends TitledPart>(
  book: Book,
  parts: readonly Part[],
  finder: UnitFinder,
  folder = '',
): { readonly hints: ReadonlyMap<Part, UnitHint>; readonly problems: readonly Problem[] } {
  const inPath = pathWitnesses(book.file, finder, folder);
  const bySheetName = isSheetPerUnit(parts, finder);
  const own = parts.map((part) => ({ part, witnesses: sheetWitnesses(book, part, finder, bySheetName) }));
  const shared = oneVoice(own.flatMap(({ witnesses }) => witnesses.find(namesUnit) ?? []));
  const hints = new Map<Part, UnitHint>();
  const problems = new Map<string, Problem>();
  for (const { part, witnesses } of own) {
    const [named] = witnesses;
    const all = [...witnesses, ...(named ? [] : shared), ...inPath];
    const hint = surest(all);
    if (!hint) continue;
    hints.set(part, hint);
    for (const other of all.flatMap((witness) => contradiction(hint, witness) ?? []))
      problems.set(`${hint.unit.code}\n${other.from}\n${other.unit.code}`, disagreement(hint, other));
  }
  return { hints, problems: [...problems.values()] };
}

/** The unit that a path names: its file, else the nearest folder; `Craiova/CD` is read as `CD Craiova`. */
export function unitInPath(file: string, finder: UnitFinder, folder = ''): UnitHint | undefined {
  return surest(pathWitnesses(file, finder, folder));
}

function pathWitnesses(file: string, finder: UnitFinder, folder: string): Witness[] {
  const path = folder === '' ? file : `${folder}/${file}`;
  const [name = '', ...folders] = path.split('/').reverse();
  const place = { file };
  const base = name.replace(/\.[^.]{1,5}$/, '');
  const inName = finder.find(base);
  const named = inName && 'unit' in inName;
  const inFolders = readingOfFolders(named ? [] : [base], folders, finder);
  return [
    ...(named ? [{ from: 'file', place, reading: inName } as const] : []),
    ...(inFolders ? [{ from: 'folder', place, reading: inFolders } as const] : []),
  ];
}

/** The first reading that names one unit, the nearest folders first and each together with those below it. */
function readingOfFolders(
  below: readonly string[],
  folders: readonly string[],
  finder: UnitFinder,
): UnitReading {
  for (const i of folders.keys()) {
    const reading = finder.find([...below, ...folders.slice(0, i + 1)].join(' '));
    if (reading && 'unit' in reading) return reading;
  }
  return undefined;
}

function sheetWitnesses(book: Book, part: TitledPart, finder: UnitFinder, bySheetName: boolean): Witness[] {
  const { name, pageHeader } = part.sheet;
  const at = { file: book.file, ...(name && { sheet: name }) };
  const inName = finder.find(name ?? '');
  const isNamed = inName && (inName.kindStated || bySheetName);
  const inHeader = finder.find(pageHeader ?? '');
  return [
    ...titleWitnesses(at, part, finder),
    ...(isNamed ? [{ from: 'sheet', place: at, reading: inName } as const] : []),
    ...(inHeader?.kindStated ? [{ from: 'page-header', place: at, reading: inHeader } as const] : []),
  ];
}

/** The cells above a table that name a unit, the nearest line first. A place alone names a town, not a unit. */
function titleWitnesses(at: Place, { sheet, titleRows }: TitledPart, finder: UnitFinder): Witness[] {
  const wanted = new Set(titleRows);
  const lines = sheet.rows.filter((row) => wanted.has(row.number)).reverse();
  return lines.flatMap(({ cells }) =>
    cells.flatMap((cell, i): Witness[] => {
      const reading = cell.text.length > titleLengthMax ? undefined : finder.find(cell.text);
      const told = reading?.kindStated || isLabel(cells[i - 1], finder);
      return reading && told ? [{ from: 'title', place: { ...at, cell: cell.address }, reading }] : [];
    }),
  );
}

/** `Unitatea:`, beside which stands its name. */
function isLabel(cell: Cell | undefined, finder: UnitFinder): boolean {
  return cell !== undefined && finder.ownUnit(cell.text) !== undefined;
}

/** Whether every sheet with a table bears the name of a unit, and not all the same: `Iași`, `Vaslui`. */
function isSheetPerUnit(parts: readonly TitledPart[], finder: UnitFinder): boolean {
  const units = new Set<string>();
  for (const name of new Set(parts.map(({ sheet }) => sheet.name ?? ''))) {
    const reading = finder.find(name);
    if (!reading || !('unit' in reading) || reading.rest.length > 0) return false;
    units.add(reading.unit.code);
  }
  return units.size > 1;
}

/** What sheets say, where they all name one unit. */
function oneVoice(witnesses: readonly Witness[]): Witness[] {
  const units = new Set(witnesses.map(({ reading }) => 'unit' in reading && reading.unit.code));
  return units.size === 1 ? witnesses.slice(0, 1) : [];
}

function namesUnit({ reading }: Witness): boolean {
  return 'unit' in reading;
}

/** The first unit named; where a surer place leaves several open, one of these. */
function surest(witnesses: readonly Witness[]): UnitHint | undefined {
  const open: (readonly string[])[] = [];
  for (const { from, place, reading } of witnesses) {
    if ('ambiguous' in reading) {
      open.push(reading.ambiguous.map(({ code }) => code));
      continue;
    }
    const { unit } = reading;
    return open.every((codes) => codes.includes(unit.code)) ? { unit, from, place } : undefined;
  }
  return undefined;
}

/** Another unit that a place names; one that names the place without a kind says nothing against the others there. */
function contradiction(hint: UnitHint, { from, place, reading }: Witness): UnitHint | undefined {
  if ('ambiguous' in reading || reading.unit.code === hint.unit.code) return undefined;
  return reading.others.some(({ code }) => code === hint.unit.code)
    ? undefined
    : { unit: reading.unit, from, place };
}

function disagreement(hint: UnitHint, other: UnitHint): Problem {
  const params = { unit: hint.unit.name, by: hint.from, told: other.unit.name, from: other.from };
  return finding(intakeRules['unit-told-alike'], hint.place, params, { related: [other.place] });
}
