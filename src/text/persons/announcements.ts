import type { PersonLexicon } from './lexicon.js';
import type { Reading } from './name-ranges.js';
import type { NameToken } from './name-tokens.js';

/** How the words before a name announce it. */
export type Announcement =
  /** Whatever follows is a name: `doamna`, `prin președinte`. */
  | 'surely'
  /** Whatever follows is a name, but may be that of an institution: `dr.`, `preot`. */
  | 'title'
  /** A name may follow: `director`. */
  | 'perhaps';

/** An abbreviation has no more letters; without its full stop it may be any word. */
const abbreviationLengthMax = 4;
/** How many titles and roles may stand between `prin` or `domnul` and a name. */
const titlesMax = 4;

/** Looks at the titles, roles and words of courtesy that end right before a token. */
export function announcedBy({ tokens, lexicon }: Reading, from: number): Announcement | undefined {
  let found: Announcement | undefined;
  for (let at = from - 1; at >= Math.max(0, from - titlesMax); at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || !/^[\s.:,_-]{0,3}$/.test(next.gap)) break;
    const announces = announcement(token, next, lexicon);
    if (!announces) {
      if (token.isInPlace || !token.isWord || lexicon.is(token.folded, 'bearer')) break;
      continue;
    }
    // `prin` alone may be followed by anything; before a role it is followed by a person.
    if (announces === 'surely')
      return at === from - 1 && lexicon.is(token.folded, 'by') ? 'perhaps' : 'surely';
    // What stands between belongs to the title only where the title is the nearest word.
    if (at === from - 1 || found) found = found === 'title' ? found : announces;
  }
  return found;
}

function announcement(
  { folded, text }: NameToken,
  { gap }: NameToken,
  lexicon: PersonLexicon,
): Announcement | undefined {
  if (lexicon.is(folded, 'by')) return 'surely';
  if (gap.includes(',')) return undefined;
  if (lexicon.is(folded, 'courtesy')) return 'surely';
  const isWhole = gap.includes('.') || text.length > abbreviationLengthMax;
  if (lexicon.is(folded, 'title')) return isWhole ? 'title' : 'perhaps';
  return lexicon.is(folded, 'role') ? 'perhaps' : undefined;
}
