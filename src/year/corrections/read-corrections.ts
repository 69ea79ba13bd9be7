import { headerKey } from '../../field/own-files.js';
import type { CorrectionLine } from '../../intake/corrections/correction.js';
import { correctionRules, type IncompleteCorrection } from '../../intake/corrections/rules.js';
import { parseAddress } from '../../model/address.js';
import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import { rules } from '../../rules.js';
import { parseDays } from '../../text/dates.js';
import { foldText } from '../../text/fold.js';
import { readKeptText } from '../decide/kept-text.js';
import { decisionProblem } from '../decide/rules.js';
import { commonColumns } from '../decide/table.js';

/** The headers of `corecturi.csv`, in the order in which the guide has them; told without case and diacritics. */
export const correctionColumns = {
  verdict: commonColumns.verdict,
  file: 'fișier',
  sheet: 'foaie',
  cell: 'celulă',
  typed: 'valoare',
  corrected: 'corectat',
  rule: 'regulă',
  reason: commonColumns.because,
  by: commonColumns.by,
  day: commonColumns.day,
} as const;

/** The words of the verdicts; the first of each stands in the guide. */
export const correctionVerdicts = {
  correct: ['corectat', 'corectată', 'corectează', 'corrected'],
  accept: ['acceptat', 'acceptată', 'acceptă', 'accepted'],
} as const;

/** A line with the file that it names, as written. */
export interface NamedCorrection {
  readonly file: string;
  readonly line: CorrectionLine;
}

/** What a kept file of corrections says. */
export interface ReadCorrections {
  readonly corrections: readonly NamedCorrection[];
  readonly problems: readonly Problem[];
}

type Cells = Readonly<Record<keyof typeof correctionColumns, string>>;

/**
 * Reads `corecturi.csv`; a row that says too little is told, and the others are read all the same.
 * @param text decoded
 * @param path of the file, as places tell it
 */
export function readCorrections(text: string, path: string): ReadCorrections {
  const damaged: ReadCorrections = {
    corrections: [],
    problems: [decisionProblem('decisions-readable', { file: path, row: 1 }, { reason: 'damaged' })],
  };
  const kept = rowsIn(text);
  if (!kept) return damaged;
  const headers = new Set(kept.headers.map(headerKey));
  const { verdict, file, cell, typed } = correctionColumns;
  if (kept.headerRow > 0 && ![verdict, file, cell, typed].every((needed) => headers.has(headerKey(needed))))
    return damaged;
  const read = kept.rows.map((row) => {
    const cells = Object.fromEntries(
      Object.entries(correctionColumns).map(([key, header]) => [key, row.cell(header)]),
    ) as Cells;
    const place = { file: path, cell: `A${row.number}`, row: row.number };
    return { place, line: lineOf(cells, place) };
  });
  return {
    corrections: read.flatMap(({ line }) => (typeof line === 'string' ? [] : [line])),
    problems: read.flatMap(({ place: { row, ...place }, line }) =>
      typeof line === 'string'
        ? [finding(correctionRules['correction-complete'], place, { row, reason: line })]
        : [],
    ),
  };
}

function rowsIn(text: string) {
  try {
    return readKeptText(text);
  } catch {
    // A quote that never ends swallows rows: nothing of the file can be relied on.
    return undefined;
  }
}

/** What a row says, or what it does not. */
function lineOf(cells: Cells, line: CorrectionLine['line']): NamedCorrection | IncompleteCorrection {
  const { file, sheet, typed, corrected, rule, reason, by, day } = cells;
  const verdict = verdictOf(cells.verdict);
  if (!verdict) return 'verdict';
  if (file === '') return 'file';
  const cell = cells.cell.replaceAll('$', '').toUpperCase();
  if (cell === '' ? verdict === 'correct' : !parseAddress(cell)) return 'cell';
  if (by === '') return 'by';
  if (!parseDays(day)) return 'day';
  if (reason === '') return 'reason';
  const noted = { sheet, typed, reason, by, day: parseDays(day)?.first ?? '', line };
  const named = file.replaceAll('\\', '/').normalize('NFC');
  if (verdict === 'correct')
    return typed === corrected
      ? 'nothing-corrected'
      : { file: named, line: { verdict, ...noted, cell, corrected } };
  const fault = ruleFault(rule);
  return fault ?? { file: named, line: { verdict, ...noted, ...(cell !== '' && { cell }), rule } };
}

function verdictOf(text: string): CorrectionLine['verdict'] | undefined {
  const is = (words: readonly string[]) => words.some((word) => foldText(word) === foldText(text));
  if (is(correctionVerdicts.correct)) return 'correct';
  return is(correctionVerdicts.accept) ? 'accept' : undefined;
}

/** What errors keep out of the count does not get into it by being accepted. */
function ruleFault(id: string): IncompleteCorrection | undefined {
  if (!Object.hasOwn(rules, id)) return 'rule';
  const { severity, variants = [] } = rules[id as keyof typeof rules] as {
    readonly severity: string;
    readonly variants?: readonly string[];
  };
  return severity === 'warning' || variants.includes('warning') ? undefined : 'rule-of-errors';
}
