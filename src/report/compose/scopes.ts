import type { RootContent } from 'mdast';
import { grammars } from '../../text/grammar/index.js';
import type { DomainCounts } from '../../year/count/counts.js';
import type { Context } from './context.js';
import { type Authority, authorityInserts } from './inserts/authority.js';
import { domainInserts } from './inserts/domain.js';
import { inserts } from './inserts/index.js';
import { expandTemplate } from './template/expand.js';
import type { Scope } from './template/scope.js';
import { commonValues, countValues, type NamedValue } from './values.js';

/** What the names of any template stand for. */
export function reportScope(context: Context): Scope {
  const common: Scope = {
    language: context.language,
    values: new Map(commonValues(context)),
    inserts: bind(inserts, (insert) => insert(context)),
  };
  const each = new Map([['each domains', () => eachDomain(context, common)]]);
  return { ...common, inserts: new Map([...common.inserts, ...each]) };
}

/** The partial `domeniu.md`, once a domain of the registry. */
function eachDomain(context: Context, common: Scope): RootContent[] {
  return context.counts.domains.flatMap((domain) =>
    expandTemplate(context.templates, 'domeniu.md', domainScope(context, common, domain)),
  );
}

/** What the names of `domeniu.md` stand for. */
export function domainScope(context: Context, common: Scope, domain: DomainCounts): Scope {
  const { strategic, operational, unstated } = domain.proposals;
  const values: NamedValue[] = [
    ['domain', context.domainName(domain.domain)],
    ...countValues({
      domainReported: [domain.reported, 'difficultiesReported'],
      domainDistinct: [domain.distinct, 'difficultiesDistinct'],
      domainUnits: [domain.units.length, 'units'],
      domainProposals: [strategic + operational + unstated, 'proposals'],
    }),
  ];
  return extended(
    common,
    values,
    bind(domainInserts, (insert) => insert(context, domain)),
  );
}

/** What the names of the templates of one authority stand for. */
export function authorityScope(context: Context, common: Scope, authority: Authority): Scope {
  const { name, difficulties } = authority;
  const units = new Set(difficulties.flatMap((difficulty) => difficulty.units));
  const values: NamedValue[] = [
    ['authority', context.typed(name)],
    ['addressee', grammars[context.language].dative(context.typed(name))],
    ...countValues({
      authorityDifficulties: [difficulties.length, 'difficultiesDistinct'],
      authorityUnits: [units.size, 'units'],
    }),
  ];
  return extended(
    common,
    values,
    bind(authorityInserts, (insert) => insert(context, authority)),
  );
}

function extended(scope: Scope, values: NamedValue[], more: Scope['inserts']): Scope {
  return {
    ...scope,
    values: new Map([...scope.values, ...values]),
    inserts: new Map([...scope.inserts, ...more]),
  };
}

function bind<T>(
  named: Readonly<Record<string, T>>,
  call: (insert: T) => RootContent[],
): Map<string, () => RootContent[]> {
  return new Map(Object.entries(named).map(([name, insert]) => [name, () => call(insert)]));
}
