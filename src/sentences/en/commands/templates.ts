import { countOf } from '../../../text/numbers.js';
import type { CliSentences } from '../../cli.js';
import { nouns } from '../../nouns.js';

/** What `templates eject` says of itself. */
export const templatesEject: CliSentences['commands']['templatesEject'] = {
  description: 'copy the texts of the report into a folder, to be edited',
  usage: '[options]',
  options: { output: 'folder to copy into; templates, where left out' },
};

/** What `templates check` says of itself. */
export const templatesCheck: CliSentences['commands']['templatesCheck'] = {
  description: 'check the texts of a folder: names that do not exist, missing files, unused figures',
  usage: '[options] <folder>',
  options: { folder: 'folder with the edited texts' },
};

/** What the commands answer. */
export const templateAnswers: CliSentences['templates'] = {
  ejected: (files, where, folder) =>
    `Copied ${countOf(files, nouns.text, 'en')} to ${where}. Edit them and run: reintegrare report --templates ${folder} …`,
  wrong: 'To be corrected',
  missing: 'Texts of the program that the folder lacks (chapters left out, or new since)',
  idle: 'Files that nothing is made of',
  unused: 'Figures, tables and charts that are not used',
  usable: 'The texts can be used.',
  notUsable: 'The report cannot be written with these texts.',
};
