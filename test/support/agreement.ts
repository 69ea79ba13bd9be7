import type { Language } from '../../src/model/language.js';
import { figureNoun } from '../../src/sentences/figure-sentences.js';
import { nouns } from '../../src/sentences/nouns.js';
import { pluralCategory } from '../../src/text/plural.js';
import { figureIds } from '../../src/year/count/figure-table.js';

/**
 * Finds numbers that their sentence does not agree with: the noun, the preposition `de`, the verb before or behind, the
 * participle, `dintr-o` and the genitive. Nouns are those that the program counts; verbs and participles are words that
 * its sentences use.
 */
export function disagreements(text: string, language: Language): string[] {
  const plain = text.replace(/[\u00a0\u202f]/gu, ' ');
  return language === 'ro' ? romanian(plain) : english(plain);
}

// `tip` also stands for itself: `de tip operațional`.
const { type: _, ...countedNouns } = nouns;
const counted = [...Object.values(countedNouns), ...figureIds.map(figureNoun)];
const formsOf = (language: Language, form: 'one' | 'many') =>
  [...new Set(counted.map((noun) => noun[language][form]))].sort((a, b) => b.length - a.length);

const either = (words: readonly string[]) =>
  `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('|')})(?![\\p{L}])`;
const start = '(?<![\\p{L}\\p{N}.,-])(?<!dintre cele )';
/** What may stand between a number's noun and its verb: adjectives, cells, a file. */
const between = '(?: (?:de date|care a trimis date|care au trimis date))?(?: \\([^)]*\\))?';

const ro = {
  one: either(formsOf('ro', 'one')),
  many: either(formsOf('ro', 'many')),
  ones: '(?:1|o|un|O|Un)',
  manyNumbers:
    '(?:\\d{2,}|[02-9]|două|doi|trei|patru|cinci|șase|șapte|opt|nouă|zece|\\p{L}+sprezece|zero)(?: de)?',
  singularVerb: either(
    's-a|a|este|are|poate|va|stătea|figurează|se poate|nu se poate|a fost|rămâne|este numai|nu poate|cuprinde'.split(
      '|',
    ),
  ),
  pluralVerb: either('s-au|au|sunt|pot|vor|stăteau|se pot|nu se pot|rămân'.split('|')),
  pluralParticiple: either(
    'citite|citiți|numărate|înlocuite|semnalate|nedecise|derulate|desfășurate|reunite|însoțite|raportate|organizate|convenite|înregistrate|înregistrați'.split(
      '|',
    ),
  ),
};

function romanian(text: string): string[] {
  const found = [
    ...all(text, `${start}1 ${ro.many}`, (part) => !new RegExp(`^1 ${ro.one}`, 'u').test(part)),
    ...all(
      text,
      `${start}(?:\\d{2,}|[02-9])(?: de)? ${ro.one}`,
      (part) => !new RegExp(`${ro.many}$`, 'u').test(part),
    ),
    ...deFaults(text),
    // The verb behind: `1 rând (3) au fost`, `O întrebare nedecisă pot`.
    ...all(text, `${start}${ro.ones} ${ro.one}(?: nedecisă)?${between} (?:nu )?(?:se )?${ro.pluralVerb}`),
    ...all(
      text,
      `${start}${ro.manyNumbers} ${ro.many}(?: nedecise)?${between} (?:nu )?(?:se )?${ro.singularVerb}`,
    ),
    // The verb before: `s-au desfășurat o întâlnire`, `a fost raportată 38 de`.
    ...all(
      text,
      `(?:s-au|au fost|au avut loc|sunt)(?: (?!în |din |de |la )\\p{L}+){0,2} (?!în |din |de |la )(?:cel puțin )?${ro.ones} ${ro.one}`,
    ),
    ...all(
      text,
      `(?<![\\p{L}-])(?:s-a|a fost|a avut loc|este)(?: (?!în |din |de |la )\\p{L}+){0,2} (?:cel puțin )?${ro.manyNumbers} ${ro.many}`,
    ),
    // The participle: `1 rând citite`.
    ...all(text, `${start}${ro.ones} ${ro.one}(?: de date)?,? ${ro.pluralParticiple}`),
    // What is written together or in another case: `din o`, `în o`, `a o întâlnire`, `al o`.
    ...all(text, `(?<!\\p{L})(?:din|în|prin|al|ai|ale) (?:o|un) ${ro.one}`),
    ...all(text, `(?<!\\p{L})a (?:o|un) ${ro.one}`),
    ...all(text, `(?<!\\p{L})(?:în între|în cel puțin 0|zero)(?!\\p{L})`),
  ];
  return [...new Set(found)];
}

/** `20 întâlniri`, `19 de întâlniri`. */
function deFaults(text: string): string[] {
  const pattern = new RegExp(`${start}(\\d{1,3}(?:\\.\\d{3})*)( de)? ${ro.many}`, 'gu');
  return [...text.matchAll(pattern)]
    .filter(([, number = '', de]) => {
      const takesDe = pluralCategory(Number(number.replaceAll('.', '')), 'ro') === 'other';
      return takesDe !== (de !== undefined);
    })
    .map(([whole]) => whole);
}

const en = {
  one: either(formsOf('en', 'one')),
  many: either(formsOf('en', 'many')),
  ones: '(?:1|one|One|a|A)',
  manyNumbers: '(?:\\d{2,}|[02-9]|zero|two|three|\\p{L}+teen|eight)',
};

function english(text: string): string[] {
  const found = [
    ...all(text, `${start}(?:1|one|One) ${en.many}`, (part) => !new RegExp(`${en.one}$`, 'u').test(part)),
    ...all(text, `${start}${en.manyNumbers} ${en.one}`, (part) => !new RegExp(`${en.many}$`, 'u').test(part)),
    ...all(text, `${start}(?:1|one|One) ${en.one}${between} (?:were|are|have|do)(?!\\p{L})`),
    ...all(text, `${start}${en.manyNumbers} ${en.many}${between} (?:was|is|has|does)(?!\\p{L})`),
    ...all(text, `(?<!\\p{L})(?:were|are) (?:1|one) ${en.one}`),
    ...all(text, `(?<!\\p{L})(?:was|is) ${en.manyNumbers} ${en.many}`),
    ...all(text, `(?<!\\p{L})zero(?!\\p{L})`),
  ];
  return [...new Set(found)];
}

function all(text: string, pattern: string, holds: (part: string) => boolean = () => true): string[] {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(([whole]) => whole).filter(holds);
}
