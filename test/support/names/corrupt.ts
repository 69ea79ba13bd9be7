import type { Chance } from './random.js';

/** What a typist does to a name. Each keeps the body recognisable for a person who knows the county. */
export type Corruption = (name: string, chance: Chance) => string;

const withoutDiacritics: Corruption = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
const cedillas: Corruption = (name) =>
  name.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ș', 'Ş').replaceAll('Ț', 'Ţ');
const capitals: Corruption = (name) => name.toUpperCase();
const smallLetters: Corruption = (name) => name.toLowerCase();
const spaces: Corruption = (name) => ` ${name.replace(' ', '  ')} `;
const endMark: Corruption = (name, chance) => `${name}${chance.pick(['.', ',', ' ;', ' -'])}`;

/** One letter of a long word left out, doubled, exchanged or swapped with the next; never the first. */
export const typo: Corruption = (name, chance) => {
  const long = [...name.matchAll(/\p{L}{7,}/gu)];
  if (long.length === 0) return name;
  const match = chance.pick(long);
  const word = match[0];
  const at = 1 + chance.below(word.length - 2);
  const wrong = chance.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + chance.pick([...'aeirtns']) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
  return name.slice(0, match.index) + wrong + name.slice(match.index + word.length);
};

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/Colegiul Tehnic/u, 'Col. Teh.'],
  [/Colegiul Național/u, 'Col. Naț.'],
  [/Liceul Tehnologic/u, 'Lic. Teh.'],
  [/Liceul Teoretic/u, 'Lic. Teor.'],
  [/Școala Gimnazială/u, 'Șc. Gimn.'],
  [/Grădinița cu Program Prelungit/u, 'GPP'],
  [/Inspectoratul Școlar/u, 'Insp. Șc.'],
  [/Agenția Județeană/u, 'Ag. Jud.'],
  [/Direcția/u, 'Dir.'],
  [/Inspectoratul/u, 'Insp.'],
  [/Asociația/u, 'Asoc.'],
  [/Fundația/u, 'Fund.'],
  [/Spitalul/u, 'Spit.'],
  [/Constantin /u, 'C-tin '],
  [/Gheorghe /u, 'Gh. '],
  [/Nicolae /u, 'N. '],
  [/Sf[âa]nt(?:ul|a) /u, 'Sf. '],
];

/** Words shortened as staff shorten them. */
export const shorten: Corruption = (name, chance) => {
  const known = shortForms.filter(([pattern]) => pattern.test(name));
  if (known.length === 0) return name;
  const [pattern, short] = chance.pick(known);
  return name.replace(pattern, short);
};

const marks = ['2) ', '- ', '• ', '1. '];
const roles = [
  'Reprezentant ',
  'Reprezentanți ai ',
  'Director ',
  'consilier ',
  'asistent social ',
  'psiholog ',
];

export const decorate: Corruption = (name, chance) =>
  chance.pick([
    () => chance.pick(marks) + name,
    () => chance.pick(roles) + name,
    () => `${name} (online)`,
    () => `${name}, str. Mihai Viteazu nr. ${1 + chance.below(90)}`,
    () => `${name}, tel. 02${30 + chance.below(40)}/31${1000 + chance.below(8999)}`,
    () => `${name} (CIF ${1_000_000 + chance.below(40_000_000)})`,
    () => `${name} (${2 + chance.below(4)} reprezentanți)`,
  ])();

/** Changes of letters alone: harmless for a fold, and often several at once. */
export const surface: Corruption = (name, chance) => {
  const changes = [withoutDiacritics, cedillas, capitals, smallLetters, spaces, endMark];
  return chance.some(changes, chance.below(3)).reduce((changed, change) => change(changed, chance), name);
};

/** Quotes around the proper name: kept, dropped or typed otherwise. */
export const quotes: Corruption = (name, chance) => {
  const [open, close] = chance.pick([
    ['„', '”'],
    ['"', '"'],
    ['', ''],
    [',,', "''"],
  ] as const);
  return name.replace(/„([^”]*)”/gu, `${open}$1${close}`);
};
