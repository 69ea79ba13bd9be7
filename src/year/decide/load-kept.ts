import type { Registries } from '../../field/registries/registries.js';
import type { HeaderDecision } from '../../intake/recognise/header-decisions.js';
import type { Problem } from '../../model/problem.js';
import { type KeptCorrections, loadCorrections } from '../corrections/load-corrections.js';
import type { Decision } from './decision.js';
import { difficultyTable } from './difficulties/table.js';
import { type DecidedHeaders, decidedHeaders } from './headers/decided-headers.js';
import { headerTable } from './headers/table.js';
import { type KeptFile, keptContents } from './load-files.js';
import { organisationTable } from './organisations/table.js';
import { readDecisions } from './read-decisions.js';
import type { DecisionTable } from './table.js';

/** All decisions that hold for a year. */
export interface KeptDecisions {
  readonly organisations: Kept;
  readonly difficulties: Kept;
  readonly corrections: KeptCorrections;
  readonly headers: Kept;
  /** What headers mean, as reading applies it. */
  readonly decidedHeaders: readonly HeaderDecision[];
  /** The files that keep them. */
  readonly files: readonly KeptFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads what analysts decided about organisations, difficulties and cells, beside the folders of years or in them.
 * @param folders of the years that are resolved together; paths are told as seen from the first.
 */
export async function loadKept(folders: readonly string[], registries: Registries): Promise<KeptDecisions> {
  const organisations = await readKept(folders, organisationTable(registries));
  const difficulties = await readKept(folders, difficultyTable(registries));
  const corrections = await loadCorrections(folders);
  const headers = await readKept(folders, headerTable);
  const decided = decidedHeaders(headers.decisions);
  const all = [organisations, difficulties, corrections, headers];
  return {
    ...{ organisations, difficulties, corrections, headers, decidedHeaders: decided.decisions },
    files: all.flatMap(({ files }) => files),
    problems: [...all.flatMap(({ problems }) => problems), ...decided.problems],
  };
}

/** The decisions of one sort, and the files that keep them. */
export interface Kept {
  readonly decisions: readonly Decision[];
  readonly files: readonly KeptFile[];
  readonly problems: readonly Problem[];
}

/** Reads what analysts decided about headers, which a check applies, too; folders as in `loadKept`. */
export async function loadHeaders(folders: readonly string[]): Promise<DecidedHeaders> {
  const kept = await readKept(folders, headerTable);
  const { decisions, problems } = decidedHeaders(kept.decisions);
  return { decisions, problems: [...kept.problems, ...problems] };
}

async function readKept(folders: readonly string[], table: DecisionTable): Promise<Kept> {
  const { contents, problems } = await keptContents(folders, table.file);
  const kept = contents.map(({ text, path }) => readDecisions(text, path, table));
  return {
    decisions: kept.flatMap(({ decisions }) => decisions),
    files: contents.map(({ path, sha256, size }) => ({ path, sha256, size })),
    problems: [...problems, ...kept.flatMap((one) => one.problems)],
  };
}
