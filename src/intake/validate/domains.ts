import type { Domain, Registries } from '../../field/registries/registries.js';
import { words } from '../../text/fold.js';

/** The domain that a text names: by name, short name, number (`3`, `3.`, `3. Asistență medicală`) or another known name. */
export function readDomain(text: string, { domains }: Pick<Registries, 'domains'>): Domain | undefined {
  const typed = words(text).filter((word) => word !== 'domeniul' && word !== 'domeniu');
  const [number, ...name] = typed;
  const numbered = /^\d{1,2}$/.test(number ?? '')
    ? domains.find((domain) => domain.number === Number(number))
    : undefined;
  if (numbered && name.length === 0) return numbered;
  const named = domainNamed((numbered ? name : typed).join(' '), domains);
  return numbered && named !== numbered ? undefined : named;
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
