import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

const { data: phrases } = Papa.parse(readFileSync(new URL('header-phrases.csv', import.meta.url), 'utf8'), {
  header: true,
  skipEmptyLines: true,
});

/** The words of the contract, by column. */
export const contractWords = {
  'meetings.code': 'Cod întâlnire',
  'meetings.type': 'Tip întâlnire',
  'meetings.unit': 'Unitatea penitenciară',
  'meetings.coorganisers': 'Unități coorganizatoare',
  'meetings.date': 'Data',
  'meetings.place': 'Locul desfășurării',
  'meetings.county': 'Județ',
  'meetings.form': 'Forma',
  'meetings.theme': 'Tematica',
  'meetings.attendance': 'Nr. participanți',
  'meetings.conclusions': 'Concluzii',
  'participants.meeting': 'Cod întâlnire',
  'participants.date': 'Data întâlnirii',
  'participants.person': 'Nume și prenume',
  'participants.role': 'Funcția',
  'participants.organisation': 'Instituția / organizația',
  'participants.kind': 'Tip instituție',
  'participants.count': 'Nr. reprezentanți',
  'participants.county': 'Județ',
  'difficulties.meeting': 'Cod întâlnire',
  'difficulties.date': 'Data întâlnirii',
  'difficulties.domain': 'Domeniu',
  'difficulties.difficulty': 'Dificultatea întâmpinată',
  'difficulties.authority': 'Autoritatea publică centrală',
  'difficulties.proposal': 'Propunere de remediere',
  'difficulties.measure': 'Tip măsură',
};

/** Which half a phrase is of: those one mends with, and those held back. */
function halfOf(text) {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)) % 65521;
  return sum % 2 === 0 ? 'build' : 'held';
}

/** The phrases of a half. */
export function phrasesOf(half) {
  return phrases.filter(({ phrase }) => halfOf(phrase) === half);
}

/** Ways in which staff write the same words. */
const spellings = [
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ș', 'Ş').replaceAll('Ț', 'Ţ'),
  (text) => `${text}:`,
  (text) => `${text} *`,
  (text) => text.replace(' ', '\n'),
  (text) => text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''),
];

/**
 * The words above each column, the same for one case: `words('meetings.date')`.
 * @param half `contract`, `build`, `held`
 */
export function headerWords(half, random) {
  const chosen = new Map();
  const taken = new Set();
  const spell = random.below(2) === 0 ? (text) => text : random.pick(spellings);
  const own = random.below(3) === 0 ? 0.4 : 1;
  return (id) => {
    const known = chosen.get(id);
    if (known) return known;
    const [table, column] = id.split('.');
    const choice = phrases.filter(
      (one) =>
        one.table === table && one.column === column && halfOf(one.phrase) === half && !taken.has(one.phrase),
    );
    const isFree = half !== 'contract' && choice.length > 0 && random.below(100) < own * 100;
    const words = isFree ? random.pick(choice).phrase : contractWords[id];
    taken.add(words);
    chosen.set(id, spell(words));
    return chosen.get(id);
  };
}
