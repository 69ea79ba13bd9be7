import { countOf } from '../../../text/numbers.js';
import { nouns } from '../../nouns.js';

/** What `doctor` says of itself. */
export const doctor = {
  description: 'arată dacă este tot ce îi trebuie unui raport, și unde se caută',
  usage: '[opțiuni]',
  options: {
    year: 'anul căutat; toți anii care au un dosar, dacă lipsește',
    input: 'dosarul cu fișierele unităților',
    output: 'dosarul rapoartelor',
  },
} as const;

interface ProgramFacts {
  readonly version: string;
  readonly rules: string;
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  readonly units: number;
}

interface DataFacts {
  readonly year: number;
  readonly folder: string;
  readonly files: number;
  readonly setAside: number;
  readonly previous?: string;
}

/** What it finds. */
export const doctorAnswers = {
  good: '[bine]   ',
  note: '[atenție]',
  bad: '[lipsă]  ',
  program: ({ version, rules, node, platform, cores, units }: ProgramFacts) =>
    `reintegrare ${version}, regulile ${rules}, Node.js ${node}, ${platform}, nuclee: ${cores}; registrul cuprinde ${countOf(units, nouns.unit, 'ro')}.`,
  noConfiguration:
    'Nu este niciun reintegrare.config.json, aici sau mai sus: datele se caută în date/<an>, rapoartele se scriu în rapoarte/<an>.',
  configuration: (path: string) => `Configurarea este în ${path}.`,
  noYear:
    'Nu s-a găsit niciun dosar cu date: creați, de exemplu, date/2018, sau dați-l cu --year și --input.',
  data: ({ year, folder, files, setAside, previous }: DataFacts) =>
    `${year}: în ${folder} ${files === 0 ? 'nu este niciun fișier de citit' : `de citit: ${countOf(files, nouns.file, 'ro')}`}; lăsate deoparte: ${setAside}; ${previous === undefined ? 'date ale anului anterior nu s-au găsit' : `anul anterior este în ${previous}`}.`,
  kept: ({ decisions, files }: { readonly decisions: number; readonly files: readonly string[] }) =>
    `Păstrate: ${countOf(decisions, nouns.decision, 'ro')} (${files.join(', ')}).`,
  output: (folder: string) => `În ${folder} se poate scrie.`,
  locked: (folder: string) =>
    `În ${folder} scrie acum altă rulare, sau una s-a oprit la mijloc; blocajul unei rulări moarte se preia singur.`,
} as const;
