import type { CliSentences } from '../../cli.js';

/** What `report` says of itself. */
export const report: CliSentences['commands']['report'] = {
  description:
    'write the report of a year: PDF, HTML, Word, Markdown, the public notice and the data (JSON, Excel, CSV)',
  usage: '[options]',
  options: {
    year: 'year of the report',
    years: 'the report of the last year, with the series of figures: 2016-2018',
    unit: 'only these units, separated by commas',
    county: 'only these counties, separated by commas',
    from: 'from this day, month (2018-03) or quarter (T1) on',
    to: 'to this day, month or quarter, included',
    input: 'folder with the files of the units',
    output: 'folder in which the reports are written',
    perAuthority: 'also write the inventory of each central public authority as files of its own',
    format:
      'what to write, separated by commas: pdf, html, docx, md, notice, json, changes, xlsx, csv, or all of them: all (pdf, md, notice, json, changes, where left out); besides, the findings for automatic runs: github, junit, sarif',
    smallGroups: 'hide numbers of persons below this (from 3 on; 0, where left out, hides nothing)',
    issued: 'day of issue of the report (YYYY-MM-DD), on its cover',
    templates: 'folder with the texts of the report, in place of those of the program',
    referenceDoc: 'Word document whose styles the Word reports take, such as that of the letterhead',
    example: 'write the report of the example data of the program, in rapoarte/exemplu-<year>',
    allowMissing: 'write the report although files vanished or changed while they were read',
    strict: 'exit with code 1 when there are only warnings, too',
    jobs: 'how many threads work at once (as many as the machine has cores, if absent)',
  },
};
