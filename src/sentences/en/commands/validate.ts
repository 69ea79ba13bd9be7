import type { CliSentences } from '../../cli.js';

/** What `validate` says of itself. */
export const validate: CliSentences['commands']['validate'] = {
  description: 'check files before they are sent: what will be counted, what will not, and in which cell',
  usage: '[options] <file...>',
  options: {
    file: 'files or folders to check',
    year: 'year in which the meetings must lie',
    all: 'show every cell, what was understood and what was set aside as well',
    format: 'text (when left out), json, sarif, github, junit, markdown or html',
    output: 'file to write; standard output when left out',
    since:
      'an earlier check of the same file, written with --format json: show what is fixed and what is new',
    receipt: 'write the receipt of the check beside the file: <name>.recipisa.md and <name>.recipisa.json',
    mail: 'write the message to the unit that sent the file, without personal data',
    annotate: 'write beside each file a copy with the cells to put right coloured and explained',
    explainHeaders: 'show which column each header became, and why',
    strict: 'exit with code 1 when there are only warnings, too',
    jobs: 'how many threads work at once (as many as the machine has cores, if absent)',
  },
};
