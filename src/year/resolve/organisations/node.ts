import type { RegisterEntry } from '../../../field/registries/register.js';
import { byCodeUnits } from '../../../model/collections.js';
import type { Mention } from '../organisation.js';
import { identityOf } from './identity.js';
import type { Surroundings } from './index/areas.js';
import type { Lexicon } from './index/lexicon.js';
import { parseName, wordsTyped } from './parse/parse.js';
import { familyOf, type ParsedName } from './parse/parsed-name.js';
import type { Where } from './register/look-up.js';
import type { Registered, RegisterIndex } from './register/register-index.js';

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
  /** Bodies of other families are never compared with it, but for acronyms. */
  readonly family: string;
  /** Codes of the counties in which the body may be: one where the name says it, else those around. */
  readonly counties: readonly string[];
  /** None for a body that the register has and nobody typed so. */
  readonly spellings: readonly Spelling[];
  /** The body of the register that the parts are those of. */
  readonly registered?: RegisterEntry;
  /** The body of the register that has the name, where one that was met may have it too. */
  readonly named?: RegisterEntry;
}

/** Families whose bodies have one name in the whole country. */
const nationwide = new Set(['university', 'diocese', 'central']);

/** Stands for the country among the counties of a node. */
export const anywhere = '*';

/** Whether two nodes may be one body as far as their families and counties tell. */
export function mayMeet(a: Node, b: Node): boolean {
  return a.family === b.family && a.counties.some((county) => b.counties.includes(county));
}

/**
 * Takes every name apart, once for each spelling and the counties around it, collects those with the same parts, and
 * adds the bodies of the register that they may mean.
 */
export function collectNodes(
  mentions: readonly Mention[],
  register: RegisterIndex,
  lexicon: Lexicon,
): Node[] {
  const nodes = new Map<string, Node & { spellings: Spelling[] }>();
  const listed: Node[] = [];
  for (const { typed, around, mentions: same } of spellingsOf(mentions, lexicon)) {
    const parsed = parseName(typed, around, lexicon);
    const own = nodeOf(parsed, identityOf(parsed, typed, lexicon), around.area, register);
    const found = listedNode(typed, own, around, register, lexicon);
    const isVague = found !== undefined && parsed.type === undefined && found.registered?.list !== 'public';
    if (found) listed.push(found);
    const made = isVague ? { ...own, named: found.registered } : (found ?? own);
    const signature = isVague ? `${signatureOf(own)}|${signatureOf(found)}` : signatureOf(made);
    const node = nodes.get(signature) ?? { ...made, spellings: [] };
    nodes.set(signature, node);
    addSpelling(node.spellings, { typed, parsed, mentions: same });
  }
  const near = registeredNear([...nodes.values()], register, lexicon).map(({ entry, parsed }) => ({
    ...nodeOf(parsed, undefined, [], register),
    registered: entry,
  }));
  for (const made of [...listed, ...near]) {
    const signature = signatureOf(made);
    nodes.set(signature, {
      ...made,
      ...nodes.get(signature),
      spellings: nodes.get(signature)?.spellings ?? [],
    });
  }
  return [...nodes].sort(([a], [b]) => byCodeUnits(a, b)).map(([, node]) => node);
}

/** A reading that costs less than this is one of a body that its parts identify, unless a name is as like as this. */
const readWell = 0.3;
const surelyAlike = 0.92;

/** The body of the register that a name is, where the parts of the name do not identify one for certain. */
function listedNode(
  typed: string,
  { parsed, key: own }: Node,
  { county, area }: Surroundings,
  register: RegisterIndex,
  lexicon: Lexicon,
): (Node & { readonly registered: RegisterEntry }) | undefined {
  if (register.isEmpty || parsed.nobody) return undefined;
  if (parsed.cost === 0 && own !== undefined) return undefined;
  const found = register.named(wordsTyped(typed, lexicon), {
    ...(county !== undefined && { county }),
    area,
    ...(parsed.stated &&
      parsed.lettersWrong === 0 &&
      parsed.county !== undefined && { stated: parsed.county }),
    ...(parsed.stated && parsed.place && { place: parsed.place.name }),
  });
  if (!found) return undefined;
  if (own !== undefined && parsed.cost < readWell && found.similarity < surelyAlike) return undefined;
  const key = found.entry.key === '' ? undefined : found.entry.key;
  return { ...nodeOf(found.parsed, key, [], register), registered: found.entry };
}

/** So many bodies of the register are compared with a name by their parts. */
const mostNear = 6;

/** The registered bodies whose names are likest to those that neither their parts nor the register identify. */
function registeredNear(nodes: readonly Node[], register: RegisterIndex, lexicon: Lexicon): Registered[] {
  const found = nodes
    .filter(({ key, registered }) => key === undefined && !registered)
    .flatMap((node) => {
      const [spelling] = node.spellings;
      return spelling
        ? register.near(wordsTyped(spelling.typed, lexicon), whereOf(node, spelling), mostNear)
        : [];
    });
  return [...new Set(found)].filter(
    ({ parsed }) => parsed.type === undefined || parsed.type.identity === 'name',
  );
}

/** Where the body of a name is looked for. */
export function whereOf({ counties, parsed }: Node, { parsed: typed }: Spelling): Where {
  const area = counties.includes(anywhere) ? [] : counties;
  return {
    area: parsed.county === undefined ? area : [...new Set([parsed.county, ...area])],
    ...(parsed.county !== undefined && { county: parsed.county }),
    ...(typed.stated && typed.place && { place: typed.place.name }),
  };
}

/** Spellings come in order, so one that was typed in several counties follows itself. */
function addSpelling(spellings: Spelling[], spelling: Spelling): void {
  const last = spellings.at(-1);
  if (last?.typed !== spelling.typed) spellings.push(spelling);
  else spellings[spellings.length - 1] = { ...last, mentions: [...last.mentions, ...spelling.mentions] };
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

function nodeOf(
  parsed: ParsedName,
  key: string | undefined,
  area: readonly string[],
  register: RegisterIndex,
): Node {
  const family = familyOf(parsed.type);
  const own = parsed.county === undefined ? [] : [parsed.county];
  const counties = nationwide.has(family)
    ? [anywhere]
    : parsed.stated
      ? own
      : [...new Set([...own, ...area])];
  const registered = key === undefined ? undefined : register.keyed(key);
  return { parsed, key, family, counties, spellings: [], ...(registered && { registered }) };
}

/** Tells a body of the register from the others. */
export function signatureOfEntry({ list, fiscal_code, name, county_code, siruta }: RegisterEntry): string {
  return [list, fiscal_code, name, county_code, siruta].join('|');
}

/** Bodies with a key are one whatever else is in their names, unless names of their family tell more. */
function signatureOf({ parsed, key, counties, registered }: Node): string {
  if (key === undefined && registered) return signatureOfEntry(registered);
  const { type, place, number, qualifiers, name, acronyms, ownership, companyForm } = parsed;
  if (key !== undefined && type?.family === undefined) return key;
  const words = name.map(({ word, short }) => (short ? `${word}.` : word));
  const values = qualifiers.map(({ group, value }) => `${group}=${value}`);
  const parts = [
    key,
    type?.code,
    counties.join(),
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
