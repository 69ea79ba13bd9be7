import type { failures as romanian } from '../ro/failures.js';

type Sentence = (param: (name: string) => string) => string;

/** Failures that a user can put right, by the name under which they are thrown. */
export const failures: Readonly<Record<keyof typeof romanian, Sentence>> = {
  'input-missing': (p) =>
    `There is no folder or file “${p('input')}”. Check the path or give another with --input.`,
  'input-unreadable': (p) => `“${p('input')}” cannot be read. Check the right to access it.`,
  'nothing-to-read': (p) =>
    `“${p('input')}” holds no file with data (xlsx, xlsm, csv, ods, xls). Check the folder or give another with --input.`,
  'no-folder-for-year': (p) =>
    `There is no folder “${p('input')}” with the data of ${p('year')}. Make it, give another with --input or name it in reintegrare.config.json.`,
  'cannot-write': (p) =>
    `“${p('path')}” cannot be written (${p('code')}). Check the right to write and the free space.`,
  'output-in-input': (p) =>
    `The folder of the reports (“${p('output')}”) cannot lie in the folder of the data (“${p('input')}”): reports would be read as data. Give another with --output.`,
  'unknown-format': (p) => `There is no format “${p('format')}”. The formats are: ${p('formats')}.`,
  'config-not-json': (p) => `The file ${p('file')} is not valid JSON: ${p('detail')}.`,
  'config-unknown-key': (p) =>
    `The file ${p('file')} has the unknown key “${p('key')}”.${p('nearest') && ` Did you mean “${p('nearest')}”?`} The keys are: ${p('keys')}.`,
  'config-invalid': (p) => `The file ${p('file')} is wrong at “${p('key')}”: ${p('detail')}.`,
  registry: (p) => `The registry ${p('file')} is wrong: ${p('detail')}`,
  'bad-source-date-epoch': (p) => `SOURCE_DATE_EPOCH must be a number of seconds, not “${p('value')}”.`,
};
