import { byCodeUnits } from '../../../model/collections.js';
import type { Mention } from '../organisation.js';
import { identityOf } from './identity.js';
import type { Surroundings } from './index/areas.js';
import type { Lexicon } from './index/lexicon.js';
import { parseName } from './parse/parse.js';
import { familyOf, type ParsedName } from './parse/parsed-name.js';

/** A name as typed, with all its mentions. */
export interface Spelling {
  readonly typed: string;
  readonly parsed: ParsedName;
  readonly mentions: readonly Mention[];
}

/** All spellings that have the same parts. */
export interface Node {
  /** The parts that the spellings share. */
  readonly parsed: ParsedName;
  /** Identifies the body, where its parts do so for certain. */
  readonly key: string | undefined;
  /** Bodies of other blocks are never compared with it, but for acronyms. */
  readonly block: string;
  readonly spellings: readonly Spelling[];
}

/** Families whose bodies have one name in the whole country. */
const nationwide = new Set(['university', 'diocese', 'central']);

/** Takes every name apart, once for each spelling and county, and collects those with the same parts. */
export function collectNodes(mentions: readonly Mention[], lexicon: Lexicon): Node[] {
  const bySignature = new Map<string, Map<string, Spelling>>();
  for (const { typed, around, mentions: same } of spellingsOf(mentions, lexicon)) {
    const parsed = parseName(typed, around, lexicon);
    const signature = signatureOf(parsed, identityOf(parsed, typed, lexicon));
    const spellings = bySignature.get(signature) ?? new Map<string, Spelling>();
    const known = spellings.get(typed);
    spellings.set(
      typed,
      known ? { ...known, mentions: [...known.mentions, ...same] } : { typed, parsed, mentions: same },
    );
    bySignature.set(signature, spellings);
  }
  return [...bySignature]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, spellings]) => nodeOf([...spellings.values()], lexicon));
}

interface TypedIn {
  readonly typed: string;
  readonly around: Surroundings;
  readonly mentions: Mention[];
}

/** The mentions by spelling and counties around them, in an order of their own. */
function spellingsOf(mentions: readonly Mention[], lexicon: Lexicon): TypedIn[] {
  const spellings = new Map<string, TypedIn>();
  for (const mention of mentions) {
    const around = lexicon.areas.around(mention.county, mention.unit);
    const key = [mention.name, around.county, ...around.area].join('\n');
    const spelling = spellings.get(key);
    if (spelling) spelling.mentions.push(mention);
    else spellings.set(key, { typed: mention.name, around, mentions: [mention] });
  }
  return [...spellings].sort(([a], [b]) => byCodeUnits(a, b)).map(([, spelling]) => spelling);
}

function nodeOf(spellings: readonly Spelling[], lexicon: Lexicon): Node {
  const [first] = spellings;
  if (!first) throw new Error('A node has a spelling');
  const { parsed, typed } = first;
  return { parsed, key: identityOf(parsed, typed, lexicon), block: blockOf(parsed), spellings };
}

function blockOf({ type, county }: ParsedName): string {
  const family = familyOf(type);
  return nationwide.has(family) ? family : `${family}:${county ?? ''}`;
}

/** Bodies with a key are one whatever else is in their names, unless names of their family tell more. */
function signatureOf(parsed: ParsedName, key: string | undefined): string {
  const { type, county, place, number, qualifiers, name, acronyms, ownership, companyForm } = parsed;
  if (key !== undefined && type?.family === undefined) return key;
  const words = name.map(({ word, short }) => (short ? `${word}.` : word));
  const values = qualifiers.map(({ group, value }) => `${group}=${value}`);
  const parts = [
    key,
    type?.code,
    county,
    place?.siruta,
    number,
    values,
    words,
    acronyms,
    ownership,
    companyForm,
  ];
  return parts.map((part) => part ?? '').join('|');
}
