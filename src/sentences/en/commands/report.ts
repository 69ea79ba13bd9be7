import type { CliSentences } from '../../cli.js';

/** What `report` says of itself. */
export const report: CliSentences['commands']['report'] = {
  description: 'write the report of a year: PDF, Markdown, the public notice and the data (JSON)',
  usage: '[options]',
  options: {
    year: 'year of the report',
    input: 'folder with the files of the units',
    output: 'folder in which the reports are written',
    format: 'what to write: pdf, md, notice, json, separated by commas (all, where left out)',
    perAuthority: 'also write the inventory of each central public authority as files of its own',
  },
};
