import type { CliSentences } from '../../cli.js';

/** What `template` says of itself. */
export const template: CliSentences['commands']['template'] = {
  description: 'write the blank workbook that units fill in',
  usage: '[options]',
  options: {
    year: 'year that the workbook is for',
    unit: 'unit that the workbook is for: its name or code',
    output: 'file to write; model-<year>.xlsx in the current folder if left out',
  },
};
