import type { Domain, Registries } from '../../field/registries/registries.js';
import { groupBy } from '../../model/collections.js';
import { words } from '../../text/fold.js';

/** Whether a text names a domain as the registry does, and not only by some of its words. */
export function isDomainName(text: string, registries: Pick<Registries, 'domains'>): boolean {
  const domain = readDomain(text, registries);
  const bare = words(text).filter((word) => !/^\d+$/.test(word) && !word.startsWith('domeni'));
  return (
    domain !== undefined && (bare.length === 0 || domainNamed(bare.join(' '), registries.domains) === domain)
  );
}

/** The domain that a text names: by name, short name, number (`3`, `3.`, `3. Asistență medicală`) or another known name. */
export function readDomain(text: string, { domains }: Pick<Registries, 'domains'>): Domain | undefined {
  const typed = words(text).filter((word) => word !== 'domeniul' && word !== 'domeniu');
  const [number, ...name] = typed;
  const numbered = /^\d{1,2}$/.test(number ?? '')
    ? domains.find((domain) => domain.number === Number(number))
    : undefined;
  if (numbered && name.length === 0) return numbered;
  const named = domainNamed((numbered ? name : typed).join(' '), domains);
  if (named) return numbered && named !== numbered ? undefined : named;
  return numbered ? undefined : domainWithin(typed, domains);
}

/** More words speak of something. */
const wordsMax = 5;

/** The only domain of which a few words speak, in whatever form: `Protecție socială`, `Comunitate / ONG`. */
function domainWithin(typed: readonly string[], domains: readonly Domain[]): Domain | undefined {
  if (typed.length > wordsMax) return undefined;
  const index = stems.get(domains) ?? byStem(domains);
  stems.set(domains, index);
  const telling = typed.filter(({ length }) => length >= stemLettersMin);
  const hits = telling.flatMap((word) => index.get(stemOf(word)) ?? []);
  const [only, ...others] = new Set(hits);
  return others.length === 0 && hits.length * 2 >= telling.length ? only : undefined;
}

const stems = new WeakMap<readonly Domain[], ReadonlyMap<string, Domain>>();
const stemLetters = 6;
const stemLettersMin = 5;

/** The words that one domain alone has, by their first letters. */
function byStem(domains: readonly Domain[]): ReadonlyMap<string, Domain> {
  const all = domains.flatMap((domain) =>
    [domain.name, domain.short_name, ...domain.other_names]
      .flatMap(words)
      .filter(({ length }) => length >= stemLettersMin)
      .map((word) => ({ stem: stemOf(word), domain })),
  );
  const groups = groupBy(all, ({ stem }) => stem);
  return new Map(
    [...groups].flatMap(([stem, group]) => {
      const [only, ...others] = new Set(group.map(({ domain }) => domain));
      return only && others.length === 0 ? [[stem, only] as const] : [];
    }),
  );
}

function stemOf(word: string): string {
  return word.slice(0, stemLetters);
}

function domainNamed(key: string, domains: readonly Domain[]): Domain | undefined {
  const index = folded.get(domains) ?? byName(domains);
  folded.set(domains, index);
  return index.get(key);
}

/** The registry is asked on every row: its names are folded once. */
const folded = new WeakMap<readonly Domain[], ReadonlyMap<string, Domain>>();

function byName(domains: readonly Domain[]): ReadonlyMap<string, Domain> {
  const named = domains.flatMap((domain) =>
    [domain.name, domain.short_name, domain.code, ...domain.other_names].map((name) => ({ name, domain })),
  );
  return new Map(named.map(({ name, domain }) => [words(name).join(' '), domain]));
}
