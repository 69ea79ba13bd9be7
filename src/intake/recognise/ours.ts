import type { Cell } from '../read/book.js';
import { readDays } from '../validate/values.js';
import type { HeaderScorer } from './header-score.js';
import { bodyWithCount } from './lists.js';
import type { PlainColumn } from './plain-table.js';
import type { Profile } from './profile.js';
import type { Know } from './regions.js';
import { isSignature } from './row-kinds.js';
import type { Senses } from './senses.js';

/** So many rows that look like ours are no chance. */
export const oursMin = 2;
/** Rows of a run that are looked at: a run is of rows alike. */
export const oursRowsMax = 200;
const cellsMax = 20;

/**
 * Whether a row looks like data of ours: a day, a person or another institution than a unit, with something beside it.
 * @param signed whether it stands below the labels of signatures, where persons are those who sign
 */
export function looksLikeOurs(cells: readonly Cell[], senses: Senses, signed = false): boolean {
  if (cells.length < 2) return cells.some((cell) => isListed(cell, senses));
  const looked = cells.slice(0, cellsMax);
  const names = (of: (cell: Cell) => boolean) => looked.some(of);
  const hasInstitution = names((cell) => tellsInstitution(cell, senses));
  const hasPerson = names((cell) => senses.is(cell, 'person'));
  // „Director” is a signature, and the role of somebody from an institution.
  if (signed || isSignature(cells)) return hasInstitution && (hasPerson || cells.length > 2);
  return hasInstitution || hasPerson || names((cell) => readDays(cell) !== undefined);
}

/** `1. DGASPC Botoșani - 2 reprezentanți`: a line of a list that names an institution. */
function isListed(cell: Cell, senses: Senses): boolean {
  const { name } = bodyWithCount(cell.text);
  return (
    /^\s*(?:\d{1,3}[.)]|[-–•*])\s*/u.test(cell.text) && tellsInstitution({ ...cell, text: name }, senses)
  );
}

/** Whether a row names a domain of competence, with something beside it: the lists of a blank workbook do so, too. */
export function namesDomain(cells: readonly Cell[], senses: Senses): boolean {
  return cells.length >= 2 && cells.slice(0, cellsMax).some((cell) => senses.weigh(cell, 'domain') === 1);
}

/** Lists of units and of those above them stand in every blank workbook. */
function tellsInstitution(cell: Cell, senses: Senses): boolean {
  return senses.is(cell, 'body') && !senses.is(cell, 'unit') && !senses.is(cell, 'authority');
}

/** What we count, and a column may hold that nobody reads. */
export const oursKinds = ['days', 'institutions', 'persons', 'difficulties'] as const;
export type OursKind = (typeof oursKinds)[number];

/** What of ours most cells of an unread column hold, unless its header says that it is about something else. */
export function oursIn(
  { words }: PlainColumn,
  { cells }: Profile,
  { senses, headers }: Pick<Know, 'senses' | 'headers'>,
): OursKind | undefined {
  if (cells.length > 0 && namesDifficulties(words, headers)) return 'difficulties';
  if (cells.length < oursMin || senses.says(words, 'beside-header') || senses.says(words, 'planned'))
    return undefined;
  const holds = (is: (cell: Cell) => boolean) => cells.filter(is).length * 2 > cells.length;
  if (holds((cell) => readDays(cell) !== undefined)) return 'days';
  if (holds((cell) => senses.is(cell, 'person'))) return 'persons';
  return holds((cell) => isInstitution(cell, senses)) ? 'institutions' : undefined;
}

/** What words say at least that speak of difficulties, and of nothing else as clearly. */
const namedScore = 2;

function namesDifficulties(words: string, headers: HeaderScorer): boolean {
  const score = headers.of(words).get('difficulties.difficulty')?.score ?? 0;
  return score >= namedScore && score === headers.strength(words);
}

function isInstitution(cell: Cell, senses: Senses): boolean {
  if (senses.is(cell, 'unit') || senses.is(cell, 'authority')) return false;
  return senses.is(cell, 'body') || senses.weigh(cell, 'organisation') >= 0.8;
}
