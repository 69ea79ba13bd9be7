import { type TableKind, tables } from '../field/contract/tables.js';
import { contractHeaders, headerWordsKey } from '../intake/recognise/header-decisions.js';
import type { HeaderCellReading, HeaderReading } from '../intake/recognise/header-reading.js';
import type { TakenFile } from '../intake/take-in-file.js';
import { groupBy } from '../model/collections.js';
import type { Place } from '../model/place.js';
import type { Decision } from '../year/decide/decision.js';
import { codeOfDecision, type Question, valueQuestion } from './question.js';

/** A header that was not understood, or in doubt, wherever it stands; or the headers of a table that was not read. */
export interface HeaderQuestion {
  readonly question: Question;
  readonly places: readonly Place[];
  /** The header of the contract that it was read as; absent where it was read as none. */
  readonly readAs?: string;
  /** Headers of the contract that it may be. */
  readonly choices: readonly string[];
}

export interface HeaderQuestions {
  /** Those in doubt first, then those of no known meaning. */
  readonly headers: readonly HeaderQuestion[];
  readonly tables: readonly HeaderQuestion[];
}

/** A header cell with the table that it is of. */
interface AskedCell {
  readonly cell: HeaderCellReading;
  readonly place: Place;
  /** Absent where several tables stand under one header. */
  readonly table?: TableKind;
}

/**
 * What is to be asked about the headers of files.
 * @param kept what was decided needs no question
 */
export function headerQuestions(
  files: readonly Pick<TakenFile, 'headers' | 'unknown'>[],
  kept: readonly Decision[],
): HeaderQuestions {
  const decided = new Set(kept.map(codeOfDecision));
  const asked = files.flatMap(({ headers }) => headers.flatMap(askedCells));
  const groups = groupBy(asked, ({ cell, table }) => JSON.stringify([headerWordsKey(cell.text), table]));
  const headers = [...groups.values()]
    .flatMap(headerQuestion)
    .filter(({ question }) => !decided.has(question.code));
  const unknown = groupBy(
    files.flatMap((file) => file.unknown),
    ({ words }) => headerWordsKey(words),
  );
  return {
    headers: headers.sort((a, b) => rank(a) - rank(b)),
    tables: [...unknown].flatMap(([key, group]) =>
      group[0]
        ? [
            {
              question: valueQuestion({ text: group[0].words, key }),
              places: group.map(({ place }) => place),
              choices: [],
            },
          ]
        : [],
    ),
  };
}

function rank({ readAs }: HeaderQuestion): number {
  return readAs === undefined ? 1 : 0;
}

function askedCells({ place, tables: found, cells }: HeaderReading): AskedCell[] {
  const [first, ...others] = found;
  if (!first) return [];
  const table = others.length === 0 ? first.kind : undefined;
  return cells.filter(isInDoubt).map((cell) => ({
    cell,
    place: { ...place, cell: cell.address },
    ...(table && { table }),
  }));
}

/** Running numbers need no question, nor does what the contract's own words say. */
function isInDoubt({ text, became }: HeaderCellReading): boolean {
  if (headerWordsKey(text) === '') return false;
  if (became.type === 'taken') return became.confidence !== 'sure' && became.match !== 'canonical';
  return became.type === 'unused' || became.type === 'competing';
}

function headerQuestion(group: readonly AskedCell[]): HeaderQuestion[] {
  const [first] = group;
  if (!first) return [];
  const { cell, table } = first;
  const { became } = cell;
  const readAs = became.type === 'taken' ? headerOf(became.kind, became.key) : undefined;
  return [
    {
      question: valueQuestion({
        text: cell.text.replace(/\s+/g, ' '),
        key: headerWordsKey(cell.text),
        ...(table && { scope: table }),
      }),
      places: group.map(({ place }) => place),
      ...(readAs !== undefined && { readAs }),
      choices: contractHeaders(table),
    },
  ];
}

function headerOf(kind: TableKind, key: string): string {
  const columns: Readonly<Record<string, { readonly header: string }>> = tables[kind].columns;
  return columns[key]?.header ?? key;
}
