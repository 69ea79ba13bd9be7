import type { GuideSentences } from '../guide.js';

/** What the guide of the rules says around them. */
export const guide: GuideSentences = {
  title: 'The rules',
  made: 'Made from the rules of the program with `npm run docs`; not to be written by hand. În română: [reguli.md](reguli.md).',
  intro:
    'A mistake keeps the row out of the count until it is put right. A warning is counted, but should be looked at. A note tells what was understood otherwise than typed, and what was set aside.',
  version: (version) =>
    `The set of rules: \`${version}\`. It changes only where a rule comes, goes or turns graver; receipts and JSON state it.`,
  ofFiles: 'Files and tables',
  ofRows: 'Rows',
  ofYear: 'Tables and files together',
  ofDecisions: 'Kept decisions of analysts',
  severities: {
    error: 'mistake: the row is not counted',
    warning: 'warning: counted, but to be looked at',
    info: 'note',
  },
  accepted: 'Accepted',
  refused: { error: 'Not accepted', warning: 'Pointed out', info: 'Told' },
  ignore: 'May it be left?',
  empty: '(empty)',
  next: 'then',
  goodRow: 'a good row',
  goodFile: 'a file with the headers of the model',
  headerFor: (header, other) => `the header „${other}” in place of „${header}”`,
};
