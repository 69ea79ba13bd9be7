import { foldText } from '../../../../text/fold.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Token } from '../tokens.js';
import type { Head } from './head.js';

/** An abbreviation with the county's or its seat's letters typed on: `ISJCT`, `AJOFMS` in Sibiu. */
export function gluedHead(
  tokens: readonly Token[],
  county: string | undefined,
  lexicon: Lexicon,
): Head | undefined {
  const [only, ...others] = tokens;
  if (!only || others.length > 0 || county === undefined || only.typed !== only.typed.toUpperCase())
    return undefined;
  for (const letters of lettersOf(county, lexicon)) {
    const abbreviation = only.word.endsWith(letters) ? only.word.slice(0, -letters.length) : '';
    const phrases = abbreviation.length >= 3 ? lexicon.phrases.exact(abbreviation) : [];
    if (phrases.length > 0) return { start: 0, end: 1, phrases, letters: 0, cost: 0.2, department: false };
  }
  return undefined;
}

function lettersOf(code: string, lexicon: Lexicon): string[] {
  const names = [lexicon.gazetteer.county(code)?.name ?? '', lexicon.gazetteer.seatOf(code)?.name ?? ''];
  const initials = names.map((name) =>
    foldText(name)
      .split(/[ -]/)
      .map((word) => word[0] ?? '')
      .join(''),
  );
  return [...new Set([code.toLowerCase(), ...initials])].filter((letters) => letters !== '');
}
