import type { Lexicon } from '../index/lexicon.js';
import type { Node } from '../node.js';
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
    for (const initials of initialsOf(node, lexicon)) add(byInitials, inCounty(node, initials), node);
    add(byFirstLetter, inCounty(node, wordsWithForm(node, lexicon)[0]?.[0] ?? ''), node);
  }
  return nodes.flatMap((node) => {
    const acronym = acronymOf(node);
    const sharing = byFirstLetter.get(inCounty(node, acronym?.[0] ?? '')) ?? [];
    const short = shortName(node.parsed);
    const spelled = [
      ...node.parsed.acronyms,
      ...(acronym === undefined ? [] : [acronym]),
      ...(short === '' ? [] : [short]),
    ];
    const full = spelled.flatMap((letters) => byInitials.get(inCounty(node, letters)) ?? []);
    const found = acronym === undefined || sharing.length > mostSharing ? full : [...full, ...sharing];
    return [...new Set(found)].filter((other) => other !== node).map((other): [Node, Node] => [node, other]);
  });
}

/** A type and a patron make initials, or a long type alone: `Universitatea „Valahia” Târgoviște`. */
function isFullName({ key, parsed: { full, acronyms, type } }: Node, lexicon: Lexicon): boolean {
  if (key !== undefined) return false;
  const content = full.filter((word) => !lexicon.is(word, 'connector'));
  return content.length > 1 || acronyms.length > 0 || familyOf(type) !== 'organisation';
}

function inCounty({ parsed }: Node, letters: string): string {
  return `${parsed.county ?? ''}:${letters}`;
}

function add(index: Map<string, Node[]>, key: string, node: Node): void {
  const same = index.get(key) ?? [];
  same.push(node);
  index.set(key, same);
}
