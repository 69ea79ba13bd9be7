import type { Lexicon } from '../index/lexicon.js';
import { anywhere, type Node } from '../node.js';
import { familyOf } from '../parse/parsed-name.js';
import { acronymOf, shortName } from './acronyms.js';
import { initialsOf, wordsWithForm } from './initials.js';

/** More full names than this with one first letter in a county are not tried against syllables. */
const mostSharing = 150;

/** Pairs each acronym with the bodies of its county whose full names may be what it stands for. */
export function acronymPairs(nodes: readonly Node[], lexicon: Lexicon): [Node, Node][] {
  const byInitials = new Map<string, Node[]>();
  const byFirstLetter = new Map<string, Node[]>();
  for (const node of nodes.filter((one) => isFullName(one, lexicon))) {
    for (const initials of initialsOf(node, lexicon)) add(byInitials, node, initials);
    add(byFirstLetter, node, wordsWithForm(node, lexicon)[0]?.[0] ?? '');
  }
  return nodes.flatMap((node) => {
    const acronym = acronymOf(node);
    const sharing = found(byFirstLetter, node, acronym?.[0] ?? '');
    const short = shortName(node.parsed);
    const spelled = [
      ...node.parsed.acronyms,
      ...(acronym === undefined ? [] : [acronym]),
      ...(short === '' ? [] : [short]),
    ];
    const full = spelled.flatMap((letters) => found(byInitials, node, letters));
    const likely = acronym === undefined || sharing.length > mostSharing ? full : [...full, ...sharing];
    return [...new Set(likely)]
      .filter((other) => other !== node && (node.spellings.length > 0 || other.spellings.length > 0))
      .map((other): [Node, Node] => [node, other]);
  });
}

/** A type and a patron make initials, or a long type alone: `Universitatea „Valahia” Târgoviște`. */
function isFullName({ key, parsed: { full, acronyms, type } }: Node, lexicon: Lexicon): boolean {
  if (key !== undefined) return false;
  const content = full.filter((word) => !lexicon.is(word, 'connector'));
  return content.length > 1 || acronyms.length > 0 || familyOf(type) !== 'organisation';
}

function inCounty(county: string, letters: string): string {
  return `${county}:${letters}`;
}

function add(index: Map<string, Node[]>, node: Node, letters: string): void {
  for (const county of countiesOf(node)) {
    const key = inCounty(county, letters);
    const same = index.get(key) ?? [];
    same.push(node);
    index.set(key, same);
  }
}

function found(index: ReadonlyMap<string, readonly Node[]>, node: Node, letters: string): Node[] {
  return countiesOf(node).flatMap((county) => index.get(inCounty(county, letters)) ?? []);
}

/** A university is one in the country, its initials are known around its town. */
function countiesOf({ counties, parsed }: Node): readonly string[] {
  return counties.includes(anywhere) ? [parsed.county ?? ''] : counties;
}
