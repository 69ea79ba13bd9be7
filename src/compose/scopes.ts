import type { RootContent } from 'mdast';
import { type DomainCounts, type FigureId, figureIds } from '../count/counts.js';
import type { Noun } from '../romanian/numbers.js';
import { figureNoun } from '../sentences/figure-sentences.js';
import { nouns } from '../sentences/nouns.js';
import type { Context } from './context.js';
import { type Authority, authoritiesOf, authorityInserts } from './inserts/authority.js';
import { domainInserts } from './inserts/domain.js';
import { inserts } from './inserts/index.js';
import { expandTemplate } from './template/expand.js';
import type { CountValue, Scope, Value } from './template/scope.js';

/** What the names of any template stand for. */
export function reportScope(context: Context): Scope {
  const common: Scope = {
    language: context.language,
    values: new Map([...yearValues(context), ...figureValues(context), ...rowValues(context)]),
    inserts: bind(inserts, (insert) => insert(context)),
  };
  const each = new Map([
    ['each domains', () => eachDomain(context, common)],
    ['each authorities', () => eachAuthority(context, common)],
  ]);
  return { ...common, inserts: new Map([...common.inserts, ...each]) };
}

function yearValues({ counts: { year }, registries, domainName, list }: Context): [string, Value][] {
  const named = registries.domains.filter(({ from_notice }) => from_notice === 'yes');
  return [
    ['year', String(year)],
    ['nextYear', String(year + 1)],
    ['previousYear', String(year - 1)],
    ['noticeDomains', named.map(({ code }) => lowerFirst(domainName(code))).join(', ')],
    ['domains', list(registries.domains.map(({ code }) => lowerFirst(domainName(code))))],
  ];
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function figureValues(context: Context): [string, Value][] {
  return figureIds.map((id) => {
    const { value, span } = context.counts.figures[id];
    return [id, { ...countValue(context, value, figureNoun(id)), ...(span && { span }) }];
  });
}

function rowValues(context: Context): [string, Value][] {
  const { read, counted, superseded, notCounted } = context.rows;
  return [
    ['rowsRead', countValue(context, read, nouns.row)],
    ['rowsCounted', countValue(context, counted, nouns.row)],
    ['rowsSuperseded', countValue(context, superseded, nouns.row)],
    ['rowsNotCounted', countValue(context, notCounted, nouns.row)],
    ['files', countValue(context, context.inputs.length, nouns.file)],
  ];
}

/** What spans no days of its own spans the year. */
function countValue({ counts: { year } }: Context, count: number, noun: Noun): CountValue {
  return { count, noun, span: { first: `${year}-01-01`, last: `${year}-12-31` } };
}

/** The partial `domeniu.md`, once a domain of the registry. */
function eachDomain(context: Context, common: Scope): RootContent[] {
  return context.counts.domains.flatMap((domain) =>
    expandTemplate(context.templates, 'domeniu.md', domainScope(context, common, domain)),
  );
}

function domainScope(context: Context, common: Scope, domain: DomainCounts): Scope {
  const { strategic, operational, unstated } = domain.proposals;
  const values: [string, Value][] = [
    ['domain', context.domainName(domain.domain)],
    ['domainAuthority', context.domainAuthority(domain.domain)],
    ...counted(context, {
      domainReported: [domain.reported, 'difficultiesReported'],
      domainDistinct: [domain.distinct, 'difficultiesDistinct'],
      domainUnits: [domain.units.length, 'units'],
      domainProposals: [strategic + operational + unstated, 'proposals'],
    }),
  ];
  return extended(common, values, bind(domainInserts, (insert) => insert(context, domain)));
}

/** The partial `autoritate.md`, once a central authority. */
function eachAuthority(context: Context, common: Scope): RootContent[] {
  const authorities = authoritiesOf(context.counts);
  return authorities.flatMap((authority) =>
    expandTemplate(context.templates, 'autoritate.md', authorityScope(context, common, authority)),
  );
}

function authorityScope(context: Context, common: Scope, authority: Authority): Scope {
  const { name, difficulties } = authority;
  const units = new Set(difficulties.flatMap((difficulty) => difficulty.units));
  const values: [string, Value][] = [
    ['authority', context.typed(name)],
    ...counted(context, {
      authorityDifficulties: [difficulties.length, 'difficultiesDistinct'],
      authorityUnits: [units.size, 'units'],
    }),
  ];
  return extended(common, values, bind(authorityInserts, (insert) => insert(context, authority)));
}

function counted(context: Context, counts: Readonly<Record<string, readonly [number, FigureId]>>): [string, Value][] {
  return Object.entries(counts).map(([name, [count, id]]) => [name, countValue(context, count, figureNoun(id))]);
}

function extended(scope: Scope, values: [string, Value][], more: Scope['inserts']): Scope {
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
