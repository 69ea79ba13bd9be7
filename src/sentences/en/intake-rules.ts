import type { SkippedReason } from '../../discover/skipped.js';
import type { UnreadableReason } from '../../read/unreadable.js';
import { countOf, formatNumber } from '../../romanian/numbers.js';
import { nouns } from '../nouns.js';
import type { rules as romanian } from '../ro/intake-rules.js';
import type { Facts, RuleSentences } from '../rule-sentences.js';
import { shortList } from '../short-list.js';

const skipped: Readonly<Record<SkippedReason, string>> = {
  'lock-file': 'is the trace of an open file (a lock file), not a table',
  'system-file': 'is a file of the operating system',
  hidden: 'is a hidden file',
  'conflicted-copy': 'is a conflicted copy made by a synchronisation',
  partial: 'has not been synchronised to its end, or is empty',
  archive: 'is an archive',
  document: 'is a document, not a table',
  image: 'is a picture',
  media: 'is an audio or video file',
  program: 'is a program',
  symlink: 'is a link to another place',
  'special-file': 'is no ordinary file',
  'unknown-kind': 'is of an unknown kind',
};

const unreadable: Readonly<Record<UnreadableReason, string>> = {
  'no-permission': 'may not be read',
  'read-error': 'could not be read from the disk',
  disappeared: 'has disappeared meanwhile',
  changed: 'changed while it was read',
  'too-many-files': 'stands in a folder of too many files',
  empty: 'is empty',
  encrypted: 'is protected by a password',
  'not-a-spreadsheet': 'is no table',
  'unsupported-kind': 'is of a kind that is not read',
  truncated: 'is cut short',
  damaged: 'is damaged',
  'unsafe-archive': 'is put together in an unusual way, used to hide content',
  entities: 'holds XML definitions (DTD) that have no place in a table',
  'too-large': 'is too large',
  'too-many-rows': 'has too many rows',
  'too-many-cells': 'has too many cells',
  'unclosed-quote': 'has a quote that is never closed',
  'time-out': 'could not be read in the time allowed',
  'out-of-memory': 'needs too much memory',
  crashed: 'stopped the reader',
};

const fixes: Partial<Readonly<Record<UnreadableReason, string>>> = {
  'no-permission': 'Ask for the right to read the file.',
  encrypted: 'Save the file without a password and send it again.',
  changed: 'Run again once the file has been synchronised.',
  disappeared: 'Run again once the file has been synchronised.',
  'unsupported-kind': 'Open the file and save it as .xlsx.',
  'not-a-spreadsheet': 'Save the table as .xlsx or .csv and send it again.',
  'too-large': 'Keep only the tables asked for in the file, without pictures.',
};

/** Where and by how much, as far as the reader knows it. */
function details(p: Facts): string {
  const limit = p.number('limit') > 0 ? `at most ${formatNumber(p.number('limit'), 'en')}` : '';
  const parts = [
    p.text('part'),
    p.text('line') && `line ${p.text('line')}`,
    p.text('row') && `row ${p.text('row')}`,
    limit,
  ];
  const said = parts.filter(Boolean).join(', ');
  return said && ` (${said})`;
}

/** Sentences of what is found while files are looked for and read, by rule. */
export const rules: Readonly<Record<keyof typeof romanian, RuleSentences>> = {
  'file-skipped': {
    title: 'Files set aside',
    why: 'It is shown which files of the folder are no data.',
    message: (p) => `The file ${skipped[p.text('reason') as SkippedReason] ?? ''} and was not read.`,
    fix: () => 'Nothing to do, if it holds no data; otherwise save it as .xlsx under another name.',
  },
  'file-unreadable': {
    title: 'The file can be read',
    why: 'What stands in a file that cannot be read cannot be counted.',
    message: (p) =>
      `The file ${unreadable[p.text('reason') as UnreadableReason] ?? ''}${details(p)}; nothing in it was counted.`,
    fix: (p) =>
      fixes[p.text('reason') as UnreadableReason] ?? 'Open the file, save it anew as .xlsx and send it.',
  },
  'formula-without-value': {
    title: 'Formulas have their calculated value',
    why: 'A formula saved without its result is read as an empty cell.',
    message: (p) =>
      `Cells with formulas without a saved result: ${shortList(p.list('cells'))}; they were read as empty.`,
    fix: () => 'Open the file in Excel or LibreOffice and save it again.',
  },
  'text-repaired': {
    title: 'Diacritics repaired',
    why: 'It is shown that the text was read otherwise than it stands in the file.',
    message: (p) =>
      `Letters spoilt by a conversion (such as “ÅŸ” for “ș”) were repaired in ${countOf(p.number('count'), nouns.cell, 'en')}.`,
    fix: () => 'Nothing to do; check names that look wrong.',
  },
};
