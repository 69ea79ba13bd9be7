import { thresholds } from '../../field/thresholds.js';
import { countOf, percent } from '../../text/numbers.js';
import type { CliSentences } from '../cli.js';
import { nouns } from '../nouns.js';
import { doctorAnswers } from './commands/doctor.js';
import { commands } from './commands/index.js';
import { templateAnswers } from './commands/templates.js';

const frameNames = {
  strategyPeriod: 'the period of the strategy',
  decision: 'the decision that approved it',
  gazette: 'the official gazette',
  objectiveNumber: 'the number of the strategic objective',
  objective: 'the strategic objective',
  activityNumber: 'the number of the activity',
  activity: 'the activity',
};

/** What the command line says. */
export const en: CliSentences = {
  description:
    'Reads the tables that prison units send of their social reintegration meetings, checks and counts them and writes the evaluation report.',
  groups: {
    organisations: 'work with the names of institutions and organisations',
    difficulties: 'work with the texts of difficulties',
    templates: 'work with the texts of the report',
  },
  commands,
  options: {
    version: 'show the version',
    help: 'show this help',
    lang: 'language of the messages and of the report: ro (where left out) or en',
    debug: 'show the technical details of an error',
  },
  usageLines: {
    program: '[command] [options]',
  },
  values: {},
  helpTitles: {},
  usage: {
    'commander.unknownOption': (word) => `There is no option “${word}”.`,
    'commander.unknownCommand': (word) => `There is no command “${word}”.`,
    'commander.missingArgument': () => 'The file or folder is missing.',
    'commander.optionMissingArgument': (word) => `The option “${word}” needs a value.`,
    'commander.missingMandatoryOptionValue': (word) => `The option “${word}” is missing.`,
    'commander.invalidArgument': (word) => `The value of the option “${word}” is not right.`,
    'commander.excessArguments': () => 'There are too many arguments.',
    'commander.help': () => 'What is there to do? No command is named.',
    other: () => 'The command is not written right.',
    similar: (words) => `Did you mean “${words}”?`,
    help: () => 'For help: reintegrare --help.',
  },
  invalidValue: {
    told: (option, value, expected) =>
      `The option “${option}” was given “${value}”${expected && `; it takes ${expected}`}. For help: reintegrare --help.`,
    choices: (choices) => `one of: ${choices}`,
    expected: {
      year: 'a year of four digits, such as 2018',
      day: 'a day of the calendar, such as 2018-12-14',
      count: 'a whole number from 1 on',
    },
  },
  unexpected: 'An unexpected error of the program occurred; files written before are whole.',
  seeDebug: 'Run again with --debug for details and send them to those who maintain the program.',
  reading: (file) => `reading ${file}`,
  readingFrom: (folder, previous) =>
    previous === undefined
      ? `Reading the folder ${folder}; no data of the year before were found.`
      : `Reading the folder ${folder}, with the year before from ${previous}.`,
  part: (name) => `Only a part of the year: ${name}.`,
  pageWritten: (file) => `Written to ${file}. Open it with a double click.`,
  composing: 'composing the report',
  explanation: {
    units: (count) => `From ${countOf(count, nouns.unit, 'en')}`,
    cells: (count) => `From ${countOf(count, nouns.cell, 'en')}, all below.`,
    persons: 'Persons who came for no organisation',
    unitKinds: {
      penitenciar: 'Penitentiaries',
      'centru de detenție': 'Detention centres',
      'centru educativ': 'Educational centres',
      'penitenciar-spital': 'Penitentiary hospitals',
    },
    corrected: 'Corrected by the analyst',
    by: (who) => `decided by ${who}`,
    names: (count) => countOf(count, nouns.name, 'en'),
    meetings: (count) => `Present at ${countOf(count, nouns.meeting, 'en')}`,
    countedIn: 'Counted in',
    fiscalCode: (code) => `fiscal code ${code}`,
  },
  templates: templateAnswers,
  doctor: doctorAnswers,
  summary: {
    rows: (read, counted, superseded, not) =>
      `Rows: ${read} read, ${counted} counted, ${superseded} copied or replaced by newer files, ${not} not counted.`,
    toCheck: (warnings) =>
      `${countOf(warnings, nouns.warning, 'en')}: see the technical annex of the report.`,
    corrected: (cells, warnings) =>
      `Corrected by the analyst: ${countOf(cells, nouns.cell, 'en')}; accepted: ${countOf(warnings, nouns.warning, 'en')}.`,
    frameMissing: (year, missing) =>
      `Of ${year} the program does not know: ${missing.map((key) => frameNames[key as keyof typeof frameNames] ?? key).join(', ')}. The report does not cite them; write them in reintegrare.config.json, at “frames”, “${year}” (${missing.join(', ')}).`,
    noticeWithheld: (read, notCounted) =>
      `The notice was not written: ${percent(notCounted, read, 'en')} of the rows read were not counted, and above ${percent(thresholds.withheld.rowsNotCounted, 1, 'en')} the figures cannot be announced.`,
    written: (folder) => `Written to ${folder}:`,
    beside: (kept, path) =>
      `${kept} was changed by somebody else and stays as it was; the new one is ${path}.`,
    older: 'Left from earlier runs, and may say other figures:',
  },
};
