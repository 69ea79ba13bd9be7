import { cleanText, foldText } from '../../../text/fold.js';
import { stem } from './stem.js';

/** A word of a name, with what stands around it. */
export interface Token {
  /** As typed. */
  readonly typed: string;
  /** Folded: lower case, no diacritics. */
  readonly word: string;
  readonly stem: string;
  readonly quoted: boolean;
  /** Number of the part it stands in: parts are separated by spaced dashes, commas, brackets. */
  readonly part: number;
  /** Typed with a full stop behind it, as abbreviations are. */
  readonly dotted: boolean;
}

/** Before 1993 `â` within a word was typed `î`: `Cîrlova`. */
const oldSpelling = /(?<=\p{L})[îÎ](?=\p{L})/gu;

/** `ArcelorMittal` is two words. */
const innerCapital = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu;

/** `Nr.1GHERLA` lost a space; `nr1` never had one. */
const gluedNumber = /(?<=\d)(?=\p{L}{4})|(?<=\bnr)(?=\d)/giu;

/** A longer text is no name, a longer word none; what follows is left out. */
const mostWords = 60;
const longestWord = 60;

const wordPattern = /[\p{L}\p{N}]+/gu;

/** Splits a name into its words. Quotes that nobody closed are left out of account. */
export function tokenise(name: string): Token[] {
  const text = cleanText(name).replace(innerCapital, ' ').replace(gluedNumber, ' ');
  const quotes = quotesIn(text);
  const tokens: Token[] = [];
  let end = 0;
  let part = 0;
  let quoted = false;
  for (const match of text.matchAll(wordPattern)) {
    const gap = text.slice(end, match.index);
    if (gap !== ' ' && quotes % 2 === 0 && quotesIn(gap) % 2 === 1) quoted = !quoted;
    if (gap !== ' ' && separates(gap)) part++;
    end = match.index + match[0].length;
    tokens.push(token(match[0].slice(0, longestWord), quoted, part, text[end] === '.'));
    if (tokens.length === mostWords) break;
  }
  return tokens;
}

const quoteMark = /["“”„‟«»〝〞〟]|,,|''|‘‘|’’/g;

function quotesIn(text: string): number {
  return text.match(quoteMark)?.length ?? 0;
}

function token(typed: string, quoted: boolean, part: number, dotted: boolean): Token {
  const { word, stem } = formsOf(typed);
  return { typed, word, stem, quoted, part, dotted };
}

type Forms = Pick<Token, 'word' | 'stem'>;

/** A few thousand words make up most names, so each is folded once; as many are kept at most. */
const known = new Map<string, Forms>();
const mostKnown = 20_000;

function formsOf(typed: string): Forms {
  const found = known.get(typed);
  if (found) return found;
  const word = foldText(typed.replace(oldSpelling, 'â'));
  const forms = { word, stem: stem(word) };
  if (known.size === mostKnown) known.clear();
  known.set(typed, forms);
  return forms;
}

/** ` - `, `,`, `;`, `/`, brackets and line breaks separate; the hyphen of `Cluj-Napoca` does not. */
function separates(gap: string): boolean {
  return /[,;:/()[\]\n|]/.test(gap.replaceAll(',,', '')) || /\s-|-\s/.test(foldedDashes(gap));
}

function foldedDashes(gap: string): string {
  return gap.replace(/[\p{Pd}\u2212]/gu, '-');
}
