import { type Node, signatureOfEntry } from './node.js';
import type { ParsedName } from './parse/parsed-name.js';

/** A word shared by more bodies of a block than this tells nothing of which of them is meant. */
const mostSharing = 150;

/**
 * The pairs of nodes that are worth a comparison: those of a family and county that share a word of their names, or a word
 * but for a letter, or stand in one place where one has no name. What a word finds is limited, so the number of
 * pairs grows with the number of names, not with its square.
 */
export function candidatePairs(nodes: readonly Node[]): [Node, Node][] {
  const index = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const key of keysOf(node)) {
      const sharing = index.get(key) ?? [];
      sharing.push(node);
      index.set(key, sharing);
    }
  }
  const order = new Map(nodes.map((node, at) => [node, at]));
  const pairs = new Map<number, [Node, Node]>();
  for (const [key, sharing] of index)
    for (const [a, b] of pairsOf(key, sharing))
      pairs.set((order.get(a) ?? 0) * nodes.length + (order.get(b) ?? 0), [a, b]);
  return [...pairs.values()];
}

function* pairsOf(key: string, sharing: readonly Node[]): Generator<[Node, Node]> {
  if (sharing.length > mostSharing) {
    // Equal names stay beside each other; a single shared word finds nothing among so many.
    if (key.startsWith('=')) for (const [at, a] of sharing.slice(1).entries()) yield [sharing[at] ?? a, a];
    return;
  }
  const onlyNameless = key.startsWith('@');
  for (const [at, a] of sharing.entries())
    for (const b of sharing.slice(at + 1))
      if (isTyped(a, b) && (!onlyNameless || isNameless(a) || isNameless(b))) yield [a, b];
}

/** Two bodies of the register are two, whatever their names. */
function isTyped(a: Node, b: Node): boolean {
  return a.spellings.length > 0 || b.spellings.length > 0;
}

function isNameless({ parsed }: Node): boolean {
  return parsed.name.length === 0;
}

function keysOf(node: Node): Set<string> {
  const { family, counties, parsed, key } = node;
  const keys = new Set<string>();
  const entry = node.named ?? node.registered;
  if (entry) keys.add(`#${signatureOfEntry(entry)}`);
  if (key !== undefined) keys.add(`=${key}`);
  if (key !== undefined && parsed.type?.family === undefined) return keys;
  for (const county of counties) addKeys(keys, `${family}:${county}`, parsed);
  return keys;
}

/** The keys under which a name is found among the bodies of a family in a county. */
function addKeys(keys: Set<string>, block: string, parsed: ParsedName): void {
  const words = [...new Set(parsed.name.map(({ word }) => word))];
  if (words.length > 0) keys.add(`=${block}:${[...words].sort().join(' ')}`);
  // `ArcelorMittal` shares no word with `Arcelor Mittal`.
  if (words.length <= 3) keys.add(`${block}:${words.join('')}`);
  for (const word of words.filter(({ length }) => length > 1)) {
    keys.add(`${block}:${word}`);
    for (const variant of words.length <= 2 && word.length >= 6 ? withoutALetter(word) : [])
      keys.add(`~${block}:${variant}`);
  }
  if (parsed.place) keys.add(`@${block}:${parsed.place.siruta}`);
  if (words.length === 0) keys.add(`@${block}:nr ${parsed.number ?? ''}`);
}

/** Two words that differ by one letter share one of these. */
function withoutALetter(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
