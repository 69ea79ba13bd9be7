import type { Mention } from '../organisation.js';
import { identityOf } from './identity.js';
import type { Lexicon } from './lexicon.js';
import { parseName } from './parse/parse.js';
import type { ParsedName } from './parse/parsed-name.js';
import { familyOf } from './parse/proper-name.js';

/** All mentions whose names have the same parts. */
export interface Node {
  readonly parsed: ParsedName;
  /** Identifies the body, where its parts do so for certain. */
  readonly key: string | undefined;
  /** Bodies of other blocks are never compared with it. */
  readonly block: string;
  readonly names: Map<string, Mention[]>;
}

/** Families whose bodies have one name in the whole country. */
const nationwide = new Set(['university', 'diocese', 'central']);

/** Takes every name apart, once for each spelling and county, and collects those with the same parts. */
export function collectNodes(mentions: readonly Mention[], lexicon: Lexicon): Node[] {
  const nodes = new Map<string, Node>();
  const known = new Map<string, Node>();
  const countyOfUnit = new Map(lexicon.registry.units.map(({ code, county_code }) => [code, county_code]));
  for (const mention of mentions) {
    const county = mention.county ?? countyOfUnit.get(mention.unit ?? '');
    const spelling = `${county ?? ''}\n${mention.name}`;
    const node = known.get(spelling) ?? nodeOf(mention.name, county, nodes, lexicon);
    known.set(spelling, node);
    const same = node.names.get(mention.name) ?? [];
    same.push(mention);
    node.names.set(mention.name, same);
  }
  return [...nodes.keys()].sort().flatMap((signature) => nodes.get(signature) ?? []);
}

function nodeOf(name: string, county: string | undefined, nodes: Map<string, Node>, lexicon: Lexicon): Node {
  const parsed = parseName(name, county, lexicon);
  const key = identityOf(parsed, name, lexicon);
  const signature = signatureOf(parsed, key);
  const node = nodes.get(signature) ?? { parsed, key, block: blockOf(parsed), names: new Map() };
  nodes.set(signature, node);
  return node;
}

function blockOf({ type, county }: ParsedName): string {
  const family = familyOf(type);
  return nationwide.has(family) ? family : `${family}:${county ?? ''}`;
}

function signatureOf({ type, county, place, number, qualifiers, name, acronyms, ownership, companyForm }: ParsedName, key: string | undefined): string {
  if (key !== undefined && type?.family === undefined) return key;
  const words = name.map(({ word, short }) => (short ? `${word}.` : word));
  const values = qualifiers.map(({ group, value }) => `${group}=${value}`);
  return [key ?? '', type?.code ?? '', county ?? '', place?.siruta ?? '', number ?? '', values, words, acronyms, ownership ?? '', companyForm ?? ''].join('|');
}
