import { columnDefinition, type TableKind, tableKinds, tables } from '../../field/contract/tables.js';
import { foldText } from '../../text/fold.js';
import { assignBest } from './assign.js';
import {
  contractScore,
  runningNumber,
  type Slot,
  settledScore,
  slotId,
  slots,
  type WordScore,
  wordScore,
} from './header-score.js';
import { type PlainColumn, type PlainRow, type PlainTable, virtual, virtualFrom } from './plain-table.js';
import { Profile } from './profile.js';
import type { Know } from './regions.js';
import type { TableCell } from './table.js';
import { valueScore, veto } from './value-score.js';

/** How sure a column's reading is: `sure` is read and told, `fair` read with a warning, `poor` asked. */
export type Confidence = 'sure' | 'fair' | 'poor';

/** A column with the slot that was given to it. */
export interface ColumnDecision extends Slot {
  readonly column: PlainColumn;
  readonly words: WordScore;
  readonly confidence: Confidence;
  /** What it would be otherwise. */
  readonly runnerUp?: Slot;
}

/** Which tables a region is, and what its columns are. */
export interface Decision {
  readonly kinds: readonly TableKind[];
  readonly columns: readonly ColumnDecision[];
  /** Columns of no slot. */
  readonly unused: readonly PlainColumn[];
  /** How much better it is than none; compares regions. */
  readonly score: number;
  readonly profiles: ReadonlyMap<PlainColumn, Profile>;
}

/** What is known of a region from elsewhere. */
export interface Hints {
  /** Meetings that it belongs to were read from above it or from another sheet. */
  readonly hasMeetings: boolean;
  /** Whether a text is the code of a meeting that another table tells. */
  readonly isCode?: (text: string) => boolean;
}

/** Which kinds may stand in one table beside each other, simplest first. */
const kindSets: readonly (readonly TableKind[])[] = [
  ...tableKinds.map((kind) => [kind]),
  ['meetings', 'participants'],
  ['meetings', 'difficulties'],
  ['meetings', 'participants', 'difficulties'],
  ['participants', 'difficulties'],
  ['meetings', 'collaborations'],
];
/** Beside meetings these belong to the meeting. */
const keysOfMeeting: ReadonlySet<string> = new Set(['meeting', 'date', 'unit']);
/** A column gives nothing to a table for which it says less. */
const gainMin = 1.5;
const kindCost = 2.5;
const missingCost = 3;
/** Lines with a day and a theme are meetings, where no others are known. */
const linesGain = 4;
const scoreMin = 2.5;
/** Wider tables are none of ours. */
const columnsMax = 60;
/** Share of cells that are codes of meetings, from which on a column refers to them. */
const refersShare = 0.8;
/** What was decided outweighs all that speaks otherwise. */
const decidedGain = 30;
/** Columns that take any prose. */
const freeText: ReadonlySet<string> = new Set(['theme', 'conclusions']);
/** From here on words speak of difficulties. */
const difficultyStrength = 1.5;
const sureMargin = 2.5;
const fairMargin = 0.75;

interface Candidate {
  readonly column: PlainColumn;
  readonly words: ReadonlyMap<string, WordScore>;
  readonly profile: Profile;
}

interface Solution {
  readonly kinds: readonly TableKind[];
  readonly slots: readonly Slot[];
  /** By candidate: the index of its slot, -1 for none. */
  readonly slotOf: readonly number[];
  readonly total: number;
}

/** Whether the words above a column speak of difficulties: prose as themes are, and no theme. */
function namesDifficulties({ words }: Candidate): boolean {
  return (words.get('difficulties.difficulty')?.score ?? 0) >= difficultyStrength;
}

/** Gives columns to slots and a region to kinds of tables, all at once: what goes best together. */
export function decide(table: PlainTable, know: Know, hints: Hints): Decision | undefined {
  const profiles = new Map(
    table.columns.slice(0, columnsMax).map((column) => [column, new Profile(table, column, know.senses)]),
  );
  const candidates = [...profiles].flatMap(([column, profile]): Candidate[] =>
    isCounter(column, profile) || isStray(column, profile)
      ? []
      : [{ column, words: wordsOf(column, know), profile }],
  );
  const gains = new Gains(table, candidates, know, hints);
  const solutions = kindSets
    .map((kinds) => solve(kinds, candidates, gains, hints))
    .sort((a, b) => b.total - a.total);
  const [best] = solutions;
  if (!best || best.total < scoreMin) return undefined;
  const columns = candidates.flatMap((candidate, i): ColumnDecision[] => {
    const slot = best.slots[best.slotOf[i] ?? -1];
    if (!slot) return [];
    const isDecided = know.kept.columnOf(candidate.column, slot.kind) === slot.key;
    const own = wordScore(candidate.words, slot);
    const words: WordScore = isDecided ? { ...own, match: 'decided' } : own;
    return [{ ...slot, column: candidate.column, words, ...confidenceOf(i, best, gains, candidates) }];
  });
  const used = new Set(columns.map(({ column }) => column));
  const unused = table.columns.filter((column) => !used.has(column));
  return { kinds: best.kinds, columns, unused, score: best.total, profiles };
}

/** What the lower row of a header says, with the upper one where it says too little by itself. */
function wordsOf({ words, over }: PlainColumn, { headers }: Know): ReadonlyMap<string, WordScore> {
  if (over === undefined || headers.strength(words) >= contractScore) return headers.of(words);
  const both = `${over} ${words}`;
  return headers.strength(both) >= contractScore ? headers.of(both) : headers.of(words);
}

/** A column that numbers the rows. */
export function isCounter({ words, header, over }: PlainColumn, profile: Profile): boolean {
  if (over === undefined && runningNumber.test(foldText(words)))
    return profile.isEmpty || profile.share('number') > 0.5;
  return header === undefined && profile.isRunning && profile.cells.length > 1;
}

/** Cells beside the table under no header: a signature, a remark. */
function isStray({ header, id }: PlainColumn, profile: Profile): boolean {
  return header === undefined && id < virtualFrom && (profile.cells.length < 2 || profile.filled < 0.3);
}

/** What each column gains each slot, worked out once. */
class Gains {
  readonly #candidates: readonly Candidate[];
  readonly #know: Know;
  readonly #known = new Map<string, number>();
  readonly #plain: PlainTable;
  readonly #isCode: (text: string) => boolean;
  #dated: { readonly column: PlainColumn | undefined } | undefined;
  readonly #varies = new Map<PlainColumn, boolean | undefined>();

  constructor(plain: PlainTable, candidates: readonly Candidate[], know: Know, { isCode }: Hints) {
    this.#isCode = isCode ?? (() => false);
    this.#plain = plain;
    this.#candidates = candidates;
    this.#know = know;
  }

  /** The column whose days tell where a meeting begins: by its words, or by its values. */
  #date(): PlainColumn | undefined {
    const says = ({ words }: Candidate) => (words.get('meetings.date')?.score ?? 0) >= contractScore;
    const dates = this.#candidates.filter(says);
    const days =
      dates.length > 0 ? dates : this.#candidates.filter(({ profile }) => profile.share('day') > 0.6);
    return days.sort((a, b) => b.profile.filled - a.profile.filled)[0]?.column;
  }

  of(index: number, slot: Slot): number {
    const id = `${index} ${slotId(slot)}`;
    const known = this.#known.get(id) ?? this.#gain(index, slot);
    this.#known.set(id, known);
    return known;
  }

  #gain(index: number, slot: Slot): number {
    const candidate = this.#candidates[index];
    if (!candidate) return veto;
    const decided = this.#know.kept.columnOf(candidate.column, slot.kind);
    if (decided !== undefined) return decided === slot.key ? decidedGain : veto;
    const { score } = wordScore(candidate.words, slot);
    // What the contract's own words say needs no values, unless these cannot be it.
    const isContract = score >= settledScore;
    if (!isContract && this.#isContractElsewhere(candidate) && score === 0) return veto;
    if (freeText.has(slot.key) && score === 0 && namesDifficulties(candidate)) return veto;
    // A header that explains itself may say more than its first word.
    const isPlain = isContract && !candidate.column.words.includes('(');
    const values =
      isPlain && !this.#isDisputed(index, slot)
        ? 0
        : valueScore(candidate.profile, slot, this.#filled(candidate));
    const told = isContract ? score + Math.max(values, -4) : score + values;
    return told + this.#refers(candidate, slot) - this.#planned(candidate, slot);
  }

  /** How many of the meetings have a value: a meeting that fills several rows says it once. */
  #filled({ profile }: Candidate): number {
    this.#dated ??= { column: this.#date() };
    const { column } = this.#dated;
    const dates = this.#candidates.find((candidate) => candidate.column === column);
    const meetings = dates?.profile.filled ?? 0;
    return meetings === 0 ? profile.filled : Math.min(1, profile.filled / meetings);
  }

  /** In a table of meetings and something else, what is the meeting's stays while the rest changes. */
  beside(index: number, { kind, key }: Slot): number {
    const candidate = this.#candidates[index];
    const column = candidate?.column;
    // What the contract's own words say of one table alone needs no other witness.
    if (candidate && this.#isSettled(candidate, kind)) return 0;
    this.#dated ??= { column: this.#date() };
    const date = this.#dated.column;
    if (!column || !date || column === date) return 0;
    const known = this.#varies.get(column);
    const varies = this.#varies.has(column) ? known : variesWithin(this.#plain, date, column);
    this.#varies.set(column, varies);
    if (varies === undefined) return this.#ofLists(kind, key);
    return varies === (kind === 'meetings') ? -4 : 1;
  }

  #isSettled({ words }: Candidate, kind: TableKind): boolean {
    const says = [...words].filter(([, { score }]) => score >= contractScore).map(([id]) => id);
    return says.length > 0 && says.every((id) => id.startsWith(`${kind}.`));
  }

  /** Where each meeting has one row, a number beside a list of institutions is the meeting's. */
  #ofLists(kind: TableKind, key: string): number {
    if (kind !== 'participants' || key !== 'count') return 0;
    const hasLists = this.#candidates.some(({ profile }) =>
      profile.cells.some(({ text }) => /[\n;]|,[^,]+,/.test(text)),
    );
    return hasLists ? -2 : 1;
  }

  /** A header of the contract, of whatever table, is not taken for something of which its words say nothing. */
  #isContractElsewhere({ words }: Candidate): boolean {
    for (const { score } of words.values()) if (score >= settledScore) return true;
    return false;
  }

  /** What the contract's own words say is taken without looking, unless two columns say it, or they say two things. */
  #isDisputed(index: number, slot: Slot): boolean {
    // Those who took part are persons to some, and institutions to others.
    if (slot.key === 'person') return true;
    const own = this.#candidates[index]?.words ?? new Map<string, WordScore>();
    const says = [...own].filter(([, { score }]) => score >= contractScore).map(([id]) => id.split('.')[1]);
    // `Tip` is the type of a meeting or the kind of an institution; a meeting's code points at it from any table.
    if (says.includes('type') && says.includes('kind')) return true;
    return this.#candidates.some(
      ({ words }, i) => i !== index && wordScore(words, slot).score >= contractScore,
    );
  }

  /** What stands in most cells of a column are the codes of meetings told elsewhere: it refers to them, whatever its header. */
  #refers({ profile: { cells } }: Candidate, { key }: Slot): number {
    if (key !== 'meeting' || cells.length === 0) return 0;
    return cells.filter(({ text }) => this.#isCode(text)).length >= cells.length * refersShare ? 6 : 0;
  }

  /** The day planned is not the day held. */
  #planned({ column }: Candidate, { key }: Slot): number {
    const { senses } = this.#know;
    return key === 'date' && senses.says(column.words, 'planned') && !senses.says(column.words, 'held')
      ? 5
      : 0;
  }
}

/**
 * Whether the values of a column change from row to row within a meeting: an institution's, or stay: the meeting's.
 * Nothing is said where each meeting has one row.
 */
function variesWithin(plain: PlainTable, date: PlainColumn, column: PlainColumn): boolean | undefined {
  let first: PlainRow | undefined;
  let same = 0;
  let changing = 0;
  for (const row of plain.rows) {
    const day = row.cells.get(date.id);
    const begins = day?.from === 'typed' && !isAlike(day, first?.cells.get(date.id));
    if (begins || !first) first = row;
    else {
      const own = row.cells.get(column.id);
      const isSame = own?.from !== 'typed' || isAlike(own, first.cells.get(column.id));
      const isBlankGroup = day?.from !== 'typed' && own?.from === 'typed';
      if (isSame && !isBlankGroup) same += 1;
      else changing += 1;
    }
  }
  return same + changing === 0 ? undefined : changing > same / 2;
}

function isAlike(a: TableCell, b: TableCell | undefined): boolean {
  return foldText(a.cell.text) === foldText(b?.cell.text ?? '');
}

function solve(
  kinds: readonly TableKind[],
  candidates: readonly Candidate[],
  gains: Gains,
  hints: Hints,
): Solution {
  const beside = kinds.includes('meetings') && kinds.length > 1;
  const available = slots.filter(
    ({ kind, key }) => kinds.includes(kind) && !(beside && kind !== 'meetings' && keysOfMeeting.has(key)),
  );
  const matrix = candidates.map((_, i) =>
    available.map((slot) => gains.of(i, slot) + (beside ? gains.beside(i, slot) : 0) - gainMin),
  );
  const slotOf = assignBest(matrix, available.length);
  const gained = slotOf.reduce((sum, slot, i) => sum + (slot < 0 ? 0 : (matrix[i]?.[slot] ?? 0)), 0);
  const has = new Set(slotOf.flatMap((slot) => (available[slot] ? [slotId(available[slot])] : [])));
  const missing = kinds.flatMap((kind) =>
    requiredOf(kind).filter((key) => !has.has(slotId({ kind, key }))),
  ).length;
  // Meetings beside others show by columns of their own, more than one.
  const ownMeeting =
    beside && ['theme', 'place', 'form', 'type', 'code'].every((key) => !has.has(`meetings.${key}`));
  const penalty =
    (isUnsaidBeside(kinds, candidates, slotOf, available) ? 4 : 0) +
    missing * missingCost * (kinds.length > 1 ? 3 : 1) +
    (kinds.length - 1) * kindCost +
    (ownMeeting ? 6 : 0) +
    (hints.hasMeetings && kinds.includes('meetings') ? 4 : 0) -
    (!hints.hasMeetings && beside && isUnderLines(candidates) ? linesGain : 0);
  return { kinds, slots: available, slotOf, total: gained - penalty };
}

/** Whether institutions stand beside difficulties and no word says that they took part: they may be those asked to act. */
function isUnsaidBeside(
  kinds: readonly TableKind[],
  candidates: readonly Candidate[],
  slotOf: readonly number[],
  available: readonly Slot[],
): boolean {
  if (!kinds.includes('difficulties') || !kinds.includes('participants')) return false;
  const at = slotOf.findIndex((slot) => slotIdAt(available, slot) === 'participants.organisation');
  const candidate = candidates[at];
  return candidate !== undefined && (candidate.words.get('participants.organisation')?.score ?? 0) === 0;
}

function slotIdAt(available: readonly Slot[], at: number): string | undefined {
  const slot = available[at];
  return slot && slotId(slot);
}

/** Whether lines between the rows tell a day and something else. */
function isUnderLines(candidates: readonly Candidate[]): boolean {
  return [virtual.heading, virtual.headingDay].every((id) =>
    candidates.some(({ column }) => column.id === id),
  );
}

/** What a table cannot do without; the unit may be told elsewhere. */
export function requiredOf(kind: TableKind): string[] {
  return Object.keys(tables[kind].columns).filter(
    (key) => columnDefinition(kind, key)?.required && key !== 'unit',
  );
}

/** How much worse the best reading is in which the column is something else. */
function confidenceOf(
  index: number,
  best: Solution,
  gains: Gains,
  candidates: readonly Candidate[],
): { readonly confidence: Confidence; readonly runnerUp?: Slot } {
  const at = best.slotOf[index] ?? -1;
  const slot = best.slots[at];
  const candidate = candidates[index];
  if (!slot || !candidate) return { confidence: 'poor' };
  if (wordScore(candidate.words, slot).score >= settledScore) return { confidence: 'sure' };
  const beside = best.kinds.includes('meetings') && best.kinds.length > 1;
  const gain = (i: number, other: Slot) =>
    gains.of(i, other) + (beside ? gains.beside(i, other) : 0) - gainMin;
  const matrix = candidates.map((_, i) =>
    // The same column of another table beside it is no other reading.
    best.slots.map((other) =>
      i === index && other.key === slot.key ? Number.NEGATIVE_INFINITY : gain(i, other),
    ),
  );
  const others = assignBest(matrix, best.slots.length);
  const total = (of: readonly number[], from: readonly (readonly number[])[]) =>
    of.reduce((sum, column, i) => sum + (column < 0 ? 0 : (from[i]?.[column] ?? 0)), 0);
  const kept = best.slotOf.reduce((sum, j, i) => sum + (j < 0 ? 0 : gain(i, best.slots[j] ?? slot)), 0);
  const margin = kept - total(others, matrix);
  const runnerUp = best.slots[others[index] ?? -1];
  // A line with a day says what the meeting was about, if anything does.
  const isLine = candidate.column.id === virtual.heading && slot.key === 'theme';
  const confidence = margin >= sureMargin ? 'sure' : margin >= fairMargin || isLine ? 'fair' : 'poor';
  return { confidence, ...(runnerUp && { runnerUp }) };
}
