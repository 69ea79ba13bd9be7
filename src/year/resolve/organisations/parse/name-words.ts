import type { WordClass } from '../../../../field/registries/organisations.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Token } from '../tokens.js';
import type { NameWord } from './parsed-name.js';

/** The words that tell a body's name from others of its family, in the form in which they are compared. */
export function nameWords(typed: readonly Token[], family: string, lexicon: Lexicon): NameWord[] {
  const tokens = typed.map((token) => ({ ...token, word: lexicon.corrected(token.word) }));
  const content = tokens.filter((token) => !isGeneric(token, lexicon) && !isVariety(token, family, lexicon));
  const kept =
    family === 'organisation' ? withoutFillers(content, tokens, lexicon) : withoutTitles(content, lexicon);
  const words = kept.map((token, at) => ({
    word: family === 'diocese' ? token.stem : canonical(token, kept[at + 1], lexicon),
    short: isShort(token),
    quoted: token.quoted,
  }));
  return words.filter(({ word }, at) => words.findIndex((other) => other.word === word) === at);
}

/** `Șt. Bănulescu` is no saint: before anything but the name of one, `St.` is short for a given name. */
function canonical({ word, dotted }: Token, next: Token | undefined, lexicon: Lexicon): string {
  const isGivenName = dotted && lexicon.is(word, 'given-name') && lexicon.is(word, 'saint');
  if (isGivenName && !lexicon.is(next?.word ?? '', 'first-name')) return word;
  // The short words of place names stand in the names of deaneries too: `Protoieria Tg. Jiu Nord`.
  const isOfPlace = word.length <= 3 && !lexicon.is(word, 'saint');
  return lexicon.canonical(isOfPlace ? lexicon.gazetteer.form(word) : word);
}

const generic: readonly WordClass[] = [
  'connector',
  'company',
  'number',
  'branch',
  'place-marker',
  'county-marker',
  'level',
];

function isGeneric({ word, dotted }: Token, lexicon: Lexicon): boolean {
  // The `A.` of `A. Saligny` and the `Al.` of `Al. I. Cuza` are short for given names.
  if (dotted && (word.length === 1 || lexicon.is(word, 'given-name'))) return false;
  return generic.some((wordClass) => lexicon.is(word, wordClass));
}

function isVariety({ word, quoted }: Token, family: string, lexicon: Lexicon): boolean {
  return !quoted && lexicon.qualifiers(family, word).length > 0;
}

function withoutTitles(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.filter(({ word }) => !lexicon.is(word, 'title'));
}

/** The country says nothing, but in `Pro România`. */
function withoutFillers(
  content: readonly Token[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Token[] {
  const isNamed = (token: Token) => lexicon.is(tokens[tokens.indexOf(token) - 1]?.word ?? '', 'with-place');
  const kept = content.filter(
    (token) => !lexicon.is(token.word, 'filler') && (!lexicon.is(token.word, 'country') || isNamed(token)),
  );
  return kept.length > 0 ? kept : content;
}

function isShort({ word, typed, dotted }: Token): boolean {
  if (word.length === 1 || (word.length === 2 && typed === typed.toUpperCase())) return true;
  return dotted && word.length <= 4 && /^\p{Lu}/u.test(typed);
}
