import { countOf } from '../../../text/numbers.js';
import type { CliSentences } from '../../cli.js';
import { nouns } from '../../nouns.js';

/** What `doctor` says of itself. */
export const doctor: CliSentences['commands']['doctor'] = {
  description: 'show whether all is there that a report needs, and where it is looked for',
  usage: '[options]',
  options: {
    year: 'year to look for; every year with a folder where left out',
    input: 'folder with the files of the units',
    output: 'folder of the reports',
  },
};

/** What it finds. */
export const doctorAnswers: CliSentences['doctor'] = {
  good: '[good]   ',
  note: '[look]   ',
  bad: '[missing]',
  program: ({ version, rules, node, platform, cores, units }) =>
    `reintegrare ${version}, rules ${rules}, Node.js ${node}, ${platform}, cores: ${cores}; the registry has ${countOf(units, nouns.unit, 'en')}.`,
  noConfiguration:
    'There is no reintegrare.config.json, here or above: data are looked for in date/<year>, reports are written to rapoarte/<year>.',
  configuration: (path) => `The configuration is ${path}.`,
  noYear: 'No folder with data was found: make date/2018, for example, or give it by --year and --input.',
  data: ({ year, folder, files, setAside, previous }) =>
    `${year}: in ${folder} ${files === 0 ? 'no file is to be read' : `to be read: ${countOf(files, nouns.file, 'en')}`}; set aside: ${setAside}; ${previous === undefined ? 'no data of the year before were found' : `the year before is in ${previous}`}.`,
  kept: ({ decisions, files }) => `Kept: ${countOf(decisions, nouns.decision, 'en')} (${files.join(', ')}).`,
  output: (folder) => `${folder} can be written to.`,
  locked: (folder) =>
    `Another run is writing to ${folder}, or one stopped half-way; the lock of a dead run is taken over.`,
};
