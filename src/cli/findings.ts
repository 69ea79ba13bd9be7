import type { Check } from '../check/check-submissions.js';
import { describeCheck } from '../check/describe.js';
import { checkFormats } from '../check/formats/formats.js';
import { plainStyle } from '../check/formats/style.js';
import type { Language } from '../model/language.js';
import type { OutputFile } from '../report/render/format.js';
import { programVersion } from './version.js';

/** The formats in which `report` also tells what it found: to the log of a run, or in a file of this ending. */
export const findingsFormats = { github: 'log', junit: 'xml', sarif: 'sarif' } as const;
export type FindingsFormat = keyof typeof findingsFormats;

export function isFindingsFormat(id: string): id is FindingsFormat {
  return Object.hasOwn(findingsFormats, id);
}

/** Width of what is written to a file. */
const fileColumns = 100;

/** What was found, in formats of checks: the text for the log, and files. */
export interface Findings {
  readonly log: string;
  readonly files: readonly OutputFile[];
}

/**
 * Tells what was found in a year's folder in the formats asked for.
 * @param locate where the reader of the log finds a file
 */
export async function findingsIn(
  formats: readonly FindingsFormat[],
  check: Check,
  language: Language,
  locate: (path: string) => string,
): Promise<Findings> {
  if (formats.length === 0) return { log: '', files: [] };
  const context = { version: programVersion(), columns: fileColumns, style: plainStyle, all: false, locate };
  const described = describeCheck(check, language);
  const told = await Promise.all(
    formats.map(async (id) => {
      const format = await checkFormats[id]?.();
      return { ending: findingsFormats[id], text: format?.render(described, context) ?? '' };
    }),
  );
  return {
    log: told.flatMap(({ ending, text }) => (ending === 'log' ? text : [])).join(''),
    files: told
      .filter(({ ending }) => ending !== 'log')
      .map(({ ending, text }) => ({ path: `constatari-${check.year}.${ending}`, content: text })),
  };
}
