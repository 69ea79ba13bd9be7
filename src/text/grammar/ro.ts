import { address } from '../address.js';
import { commaBelow } from '../fold.js';
import { romanianQuotes } from '../quotes.js';
import { romanianDative } from './dative.js';
import { type Gender, type Grammar, wordsOf } from './grammar.js';

const { below20, tens } = wordsOf(
  'zero un doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece',
  'douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
);

const feminine: Readonly<Record<number, string>> = { 1: 'o', 2: 'două', 12: 'douăsprezece' };

/**
 * Romanian: one for 1, few for 0 and what ends in 1–19 (`8 întâlniri`, `101 întâlniri`), other for the rest, which takes
 * `de` (`20 de întâlniri`).
 */
export const ro: Grammar = {
  pluralCategory(n) {
    if (n === 1) return 'one';
    const end = n % 100;
    return n === 0 || (end > 0 && end < 20) ? 'few' : 'other';
  },
  inWords(n, gender) {
    if (n < 20) return belowTwenty(n, gender);
    const ten = tens[Math.floor(n / 10) - 2] ?? '';
    return n % 10 === 0 ? ten : `${ten} și ${afterTens(n % 10, gender)}`;
  },
  beforePlural: (number, category) => (category === 'other' ? `${number} de ` : `${number} `),
  /** ș ț with comma below, the language's own quotes, and non-breaking spaces; web addresses stay as they are. */
  typographic(text) {
    // Split with a group, the addresses are the odd parts.
    const parts = text.split(addressParts);
    return romanianQuotes(parts.map((part, index) => (index % 2 === 0 ? prose(part) : part)).join(''));
  },
  separators: { group: '.', decimal: ',' },
  percentSign: '\u00a0%',
  and: 'și',
  siteDash: ' - ',
  dative: romanianDative,
  months: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  monthAbbreviations: 'ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.'.split(' '),
};

function belowTwenty(n: number, gender: Gender): string {
  const asFeminine = gender === 'f' || (gender === 'n' && n > 1);
  return (asFeminine ? feminine[n] : undefined) ?? below20[n] ?? '';
}

/** After tens, one is no article any more: `douăzeci și una`, `douăzeci și unu`. */
function afterTens(n: number, gender: Gender): string {
  if (n === 1) return gender === 'f' ? 'una' : 'unu';
  return belowTwenty(n, gender);
}

const addressParts = new RegExp(`(${address})`);

/** `nr. 389`, `art. 5`, `alin. (1)`, `lit. a)`, `HG 389`: the reference stays on one line with its number. */
const beforeReference =
  /(?<![\p{L}\p{N}])((?:[Nn]r|[Aa]rt|[Aa]lin|[Ll]it)\. (?=[\p{L}\p{N}(])|(?:HG|OG|OUG) (?=\d))/gu;

/** `38 de întâlniri`, `12,5 %`, `30 km`: no line begins with the particle or the unit. */
const afterNumber = /(?<=\d) (?=(?:de|lei|euro|km|kg)(?!\p{L})|[%‰])/gu;

function prose(text: string): string {
  return commaBelow(text)
    .replace(beforeReference, (words) => words.replace(' ', '\u00a0'))
    .replace(afterNumber, '\u00a0');
}
