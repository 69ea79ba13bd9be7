import { columnDefinition, type TableKind } from '../field/contract/tables.js';
import type { ShownColumn, ShownTable } from '../intake/shown-table.js';
import { isStrict, namesPerson, publicText } from '../intake/validate/private-problem.js';
import { columnLetters, parseAddress } from '../model/address.js';
import { groupBy } from '../model/collections.js';
import type { Problem } from '../model/problem.js';
import { mask } from '../text/personal-data.js';
import type { Privacy } from '../text/persons/privacy.js';
import { type RowOfTable, rowFinder } from './rows.js';

/** A piece of a table around faulty cells, to be drawn as a spreadsheet shows it. */
export interface Excerpt {
  readonly file: string;
  readonly sheet?: string;
  /** From the left; never all the columns of a wide table. */
  readonly columns: readonly ExcerptColumn[];
  /** 1-based. */
  readonly headerRow: number;
  readonly rows: readonly ExcerptRow[];
}

export interface ExcerptColumn {
  readonly letters: string;
  readonly header: string;
  /** Whether a cell of it is at fault: such a column is never left out. */
  readonly faulty: boolean;
}

export interface ExcerptRow {
  /** 1-based row of the sheet. */
  readonly number: number;
  /** One a column. */
  readonly cells: readonly ExcerptCell[];
}

export interface ExcerptCell {
  /** One line, cut where it is long. */
  readonly text: string;
  readonly faulty: boolean;
  /** As it was typed where a row is refused, for the eyes of whoever has the file alone. */
  readonly typed?: string;
}

/** Columns by which people know a row. */
const telling: Readonly<Record<TableKind, readonly string[]>> = {
  meetings: ['code', 'date', 'theme'],
  participants: ['meeting', 'organisation'],
  difficulties: ['meeting', 'domain', 'difficulty'],
  practices: ['domain', 'title'],
  indicators: ['domain', 'indicator'],
  collaborations: ['meeting', 'activity'],
};

const columnsMax = 5;
const charactersMax = 60;

/** A problem with its row and the column of the cell at fault, where one is. */
interface Faulty {
  readonly problem: Problem;
  readonly at: RowOfTable;
  readonly column?: number;
}

/**
 * Gives the pieces of sheets that show some problems: one a table, with the rows that they point at.
 * @param paths the names under which files are told
 */
export function excerptsOf(
  tables: readonly ShownTable[],
  privacy: Privacy,
  paths: (path: string) => string,
): (problems: readonly Problem[]) => Excerpt[] {
  const find = rowFinder(tables);
  return (problems) => {
    const faulty = problems.flatMap((problem): Faulty[] => {
      const at = find(problem);
      const column = at && columnAtFault(problem, at.table);
      return at ? [{ problem, at, ...(column !== undefined && { column }) }] : [];
    });
    return [...groupBy(faulty, ({ at }) => at.table)].map(([table, group]) => ({
      ...excerpt(table, group, privacy),
      file: paths(table.file),
    }));
  };
}

/**
 * The column that a problem is about, even where its place stands for the row; none where the table lacks it. Rows
 * point at their meeting by its code or by its day.
 */
function columnAtFault({ place, params }: Problem, { columns }: ShownTable): number | undefined {
  const keys = params.column === 'meeting' ? ['meeting', 'date'] : [String(params.column)];
  const about = keys.flatMap((key) => columns.find((one) => one.key === key)?.column ?? []);
  const typed = parseAddress(place.cell ?? '')?.column;
  return about.find((column) => column === typed) ?? about[0];
}

function excerpt(table: ShownTable, group: readonly Faulty[], privacy: Privacy): Excerpt {
  const atFault = new Map(group.map((one) => [`${one.at.number} ${one.column}`, one.problem]));
  const faulty = new Set(group.flatMap(({ column }) => column ?? []));
  const columns = chooseColumns(table, faulty);
  const rows = new Map(group.map(({ at }) => [at.number, at]));
  return {
    file: table.file,
    ...(table.sheet !== undefined && { sheet: privacy.redact(table.sheet) }),
    columns: columns.map(({ column, header }) => ({
      letters: columnLetters(column),
      header: shown(privacy.redact(header)),
      faulty: faulty.has(column),
    })),
    headerRow: table.headerRow,
    rows: [...rows.values()].map((row) => ({
      number: row.number,
      cells: columns.map(({ key, column }) => {
        const cell = row.cell(key);
        const text = cell?.typed ? cell.text : '';
        return excerptCell(text, table.kind, key, atFault.get(`${row.number} ${column}`), privacy);
      }),
    })),
  };
}

function excerptCell(
  text: string,
  table: TableKind,
  key: string,
  problem: Problem | undefined,
  privacy: Privacy,
): ExcerptCell {
  const isPersonal = columnDefinition(table, key)?.personal === true;
  const isHidden = text !== '' && (isPersonal || (problem !== undefined && namesPerson(problem)));
  return {
    text: isHidden
      ? mask
      : shown(problem && isStrict(problem) ? publicText(text, key, privacy) : privacy.redact(text)),
    faulty: problem !== undefined,
    ...(problem?.severity === 'error' && !isPersonal && { typed: shown(text) }),
  };
}

/** The columns at fault, those by which people know the row, and the nearest of the others. */
function chooseColumns(table: ShownTable, faulty: ReadonlySet<number>): ShownColumn[] {
  const all = [...table.columns].sort((a, b) => a.column - b.column);
  const distance = ({ column }: ShownColumn) =>
    Math.min(all.length, ...[...faulty].map((other) => Math.abs(other - column)));
  const rank = ({ key, column }: ShownColumn) =>
    faulty.has(column) ? 0 : telling[table.kind].includes(key) ? 1 : 2;
  const wanted = [...all].sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b));
  const chosen = new Set(wanted.slice(0, Math.max(columnsMax, faulty.size)));
  return all.filter((column) => chosen.has(column));
}

function shown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > charactersMax ? `${characters.slice(0, charactersMax - 1).join('')}…` : line;
}
