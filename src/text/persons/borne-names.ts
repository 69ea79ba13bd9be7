import type { Announcement } from './announcements.js';
import type { PersonLexicon } from './lexicon.js';
import type { Reading } from './name-ranges.js';
import type { NameToken } from './name-tokens.js';

/** Small words within the name of an institution; folded. */
const connectors = new Set('de din a al ale ai nr pentru lui d of for'.split(' '));
/** Before a place that is a part of an institution's name: `a Municipiului Iași`. */
const placeMarker = /^(?:municipi|oras|comun|judet|sat)/;
const lookBackMax = 12;
const joinsBody = /^[\s.'"„”“«»‚‘’,_-]{0,4}$/;
const opens = /["„“«‚‘']|,,/;

/** What words before a name say of it. */
interface Bearer {
  readonly kind: 'bearer' | 'named';
  /** Whether an unknown word stands between. */
  readonly isApart: boolean;
}

/**
 * Whether the name belongs to an institution, a street, a saint: to a word that bears names before it, with nothing
 * between but words of such names, or to a legal form behind it. Behind words that are not known it does in quotes, and
 * where a title begins it.
 * @param segment the run of words that the name stands in
 */
export function isBorne(
  reading: Reading,
  [from]: readonly [number, number],
  [start, end]: readonly [number, number],
  announced: Announcement | undefined,
): boolean {
  if (hasTail(reading, end)) return true;
  const bearer = bearerBefore(reading, from);
  if (!bearer) return false;
  if (bearer.isApart)
    return isQuoted(reading, [start, end]) || (announced === 'title' && bearer.kind === 'bearer');
  const first = reading.tokens[start];
  return bearer.kind === 'bearer' || start === from || first?.isGiven === true || first?.shape === 'initial';
}

function bearerBefore({ tokens, lexicon }: Reading, from: number): Bearer | undefined {
  let isApart = false;
  let isInQuotes = false;
  let isInProse = false;
  for (let at = from - 1; at >= Math.max(0, from - lookBackMax); at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || !joinsBody.test(next.gap) || /\n|(?<!,),(?!,)/.test(next.gap)) return undefined;
    if (/ -|- |”|»/.test(next.gap)) return undefined;
    isInQuotes ||= opens.test(next.gap);
    const { folded } = token;
    if (lexicon.is(folded, 'bearer')) return { kind: 'bearer', isApart };
    if (lexicon.is(folded, 'named')) return isInProse ? undefined : { kind: 'named', isApart };
    if (isPlace(token, lexicon)) {
      if (!isInQuotes && !placeMarker.test(tokens[at - 1]?.folded ?? '')) return undefined;
    } else if (!isTransparent(tokens, at, lexicon)) {
      if (token.shape === 'lower') return undefined;
      isApart = true;
    } else isInProse ||= token.shape === 'lower' && !connectors.has(folded);
  }
  return undefined;
}

function isPlace({ folded, isInPlace }: NameToken, lexicon: PersonLexicon): boolean {
  return isInPlace || (lexicon.is(folded, 'place') && !lexicon.is(folded, 'institution'));
}

function isTransparent(tokens: readonly NameToken[], at: number, lexicon: PersonLexicon): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  const { folded, shape } = token;
  if (shape === 'digits' || connectors.has(folded)) return true;
  // „Tache și Ecaterina Tocilescu”, but not „școlii și Ion Popescu”.
  if (folded === 'si') return before?.isNameable === true || lexicon.is(before?.folded ?? '', 'institution');
  if (next?.folded === 'si' && token.isNameable && shape !== 'lower') return true;
  if (lexicon.is(folded, 'title') || lexicon.is(folded, 'institution')) return true;
  return shape !== 'lower' && (lexicon.is(folded, 'courtesy') || lexicon.is(folded, 'other'));
}

/** Quotes stand no farther from the name in them. */
const quotedMax = 30;

/** Whether quotes hold the name, its titles and little else. */
function isQuoted({ text, tokens }: Reading, [start, end]: readonly [number, number]): boolean {
  const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const before =
    text
      .slice(Math.max(0, from - quotedMax), from)
      .split(/[\n;(]/)
      .at(-1) ?? '';
  return opens.test(before) && /^[^"”“»’'\n]*["”“»’']/.test(text.slice(to, to + quotedMax));
}

/** A legal form stands no more words behind the name. */
const tailMax = 5;

/** A legal form ends the words in capitals of which the name is the first. */
function hasTail({ tokens, lexicon }: Reading, to: number): boolean {
  for (const { folded, gap, shape } of tokens.slice(to, to + tailMax)) {
    if (!/^[\s"”»’.&-]{0,3}$/.test(gap)) return false;
    if (lexicon.is(folded, 'tail')) return true;
    if (shape === 'lower') return false;
  }
  return false;
}
