import type { Comparison } from './compare.js';
import type { Lexicon } from './lexicon.js';
import type { Node } from './node.js';
import { familyOf } from './parse/proper-name.js';
import { words } from '../../romanian/fold.js';

/** The word of a name, or two joined by a hyphen, that is typed in capitals as initials are: `ADV România`. */
export function acronymOf({ parsed, names }: Node): string | undefined {
  if (parsed.name.length === 0 || parsed.name.length > 2 || familyOf(parsed.type) !== 'organisation') return undefined;
  const typed = parsed.name.map(({ word }) => word.toUpperCase()).join('-');
  const acronym = parsed.name.map(({ word }) => word).join('');
  return /^[a-z]{3,9}$/.test(acronym) && [...names.keys()].some((name) => name.includes(typed)) ? acronym : undefined;
}

/** Pairs each acronym with the bodies of its county whose full names have these initials. */
export function acronymPairs(nodes: readonly Node[], lexicon: Lexicon): [Node, Node][] {
  const byInitials = new Map<string, Node[]>();
  const bySyllables = new Map<string, Node[]>();
  for (const node of nodes.filter(isFullName)) {
    for (const initials of initialsOf(node, lexicon)) add(byInitials, `${node.parsed.county ?? ''}:${initials}`, node);
    add(bySyllables, syllableKey(node, headOf(node, lexicon)[0] ?? ''), node);
  }
  return nodes.flatMap((node) => {
    const acronym = acronymOf(node);
    if (acronym === undefined)
      return node.parsed.acronyms.flatMap((own) => byInitials.get(`${node.parsed.county ?? ''}:${own}`) ?? []).flatMap((other): [Node, Node][] => (other === node ? [] : [[node, other]]));
    const sharing = bySyllables.get(syllableKey(node, acronym)) ?? [];
    const full = [...(byInitials.get(`${node.parsed.county ?? ''}:${acronym}`) ?? []), ...(sharing.length > mostSharing ? [] : sharing)];
    return [...new Set(full)].filter((other) => other !== node).map((other): [Node, Node] => [node, other]);
  });
}

/** A type and a patron already make initials: `Universitatea „Valahia” Târgoviște`. */
function isFullName({ parsed: { name, acronyms, type } }: Node): boolean {
  return name.length > 1 || acronyms.length > 0 || (name.length === 1 && familyOf(type) !== 'organisation');
}

/** More full names than this with one first letter in a county are not tried against syllables. */
const mostSharing = 150;

function add(index: Map<string, Node[]>, key: string, node: Node): void {
  const same = index.get(key) ?? [];
  same.push(node);
  index.set(key, same);
}

function syllableKey({ parsed }: Node, word: string): string {
  return `${parsed.county ?? ''}:${word[0] ?? ''}`;
}

/** The words of a full name with its legal form, as acronyms of syllables are made of them: `SoPaCo`. */
function headOf({ parsed }: Node, lexicon: Lexicon): string[] {
  const form = words(parsed.phrase?.text ?? '').filter((word) => !lexicon.is(word, 'connector'));
  return [...form, ...parsed.name.map(({ word }) => word)];
}

/** Whether an acronym is made of the beginnings of all the words, up to three letters of each. */
export function isMadeOf(acronym: string, names: readonly string[]): boolean {
  const [first, ...others] = names;
  if (first === undefined) return acronym === '';
  return [1, 2, 3].some((length) => {
    const beginning = first.slice(0, length);
    return beginning.length === length && acronym.startsWith(beginning) && isMadeOf(acronym.slice(length), others);
  });
}

/** Compares an acronym with a full name, of which it says little: undefined where not just one of them is one. */
export function compareAcronym(a: Node, b: Node, lexicon: Lexicon): Comparison | undefined {
  const [one, other] = [acronymOf(a), acronymOf(b)];
  if (one === undefined && other === undefined && sharesOwnAcronym(a, b, lexicon)) return { verdict: 'link', code: 'acronym', confidence: 0.8 };
  if ((one === undefined) === (other === undefined)) return undefined;
  const [acronym, full] = one === undefined ? [other, a] : [one, b];
  const matches = acronym !== undefined && (initialsOf(full, lexicon).has(acronym) || isMadeOf(acronym, headOf(full, lexicon)));
  return matches ? { verdict: 'link', code: 'acronym', confidence: 0.8 } : { verdict: 'open' };
}

/** One is typed with an abbreviation of its own (`FDP – Protagoniști în educație`) that the other's initials spell. */
function sharesOwnAcronym(a: Node, b: Node, lexicon: Lexicon): boolean {
  const [one, other] = [initialsOf(a, lexicon), initialsOf(b, lexicon)];
  return a.parsed.acronyms.some((own) => other.has(own)) || b.parsed.acronyms.some((own) => one.has(own));
}

/** The initials of a full name, with and without its link words, its legal form or type, and the country. */
export function initialsOf({ parsed }: Node, lexicon: Lexicon): Set<string> {
  const { full, acronyms, type, phrase } = parsed;
  const content = full.filter((word) => !lexicon.is(word, 'connector'));
  const own = content.filter((word) => !lexicon.is(word, 'country'));
  const cores = [full, full.filter((word) => !lexicon.is(word, 'country')), content, own].map(letters);
  const heads = [...new Set([type?.full_name, phrase?.text].map((text) => letters(words(text ?? '').filter((word) => !lexicon.is(word, 'connector')))))];
  const place = parsed.place ? (words(parsed.place.name)[0]?.[0] ?? '') : '';
  const variants = cores.flatMap((core) => ['', ...heads].flatMap((head) => ['', 'r', place].map((last) => head + core + last)));
  return new Set([...acronyms, ...variants.filter(({ length }) => length >= 3)]);
}

function letters(names: readonly string[]): string {
  return names.map((word) => word[0] ?? '').join('');
}
