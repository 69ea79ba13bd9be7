import { groupBy } from '../../../model/collections.js';
import type { Row } from '../blocks.js';
import type { Context } from '../context.js';
import { type Authority, authoritiesOf } from './authority.js';
import { type ColumnSpec, type Inserts, tableOr } from './insert.js';

/** Difficulties that are named beside an authority; of others that as many units raise, the number is told. */
const namedMax = 1;

/** Authorities of the summary; what the others are asked stands in their chapter. */
const asksMax = 8;

/** The central authorities beside each other. */
export const authorityTableInserts: Inserts = {
  'table authorityAsks': (context) =>
    tableOr(
      context,
      'authorityAsks',
      [
        ['authority', 4.6, 'names'],
        ['difficulties', 1.5, 'right'],
        ['proposals', 1.5, 'right'],
        ['mostRaised', 6.5],
      ],
      mostAsked(context).map((authority) => askRow(context, authority)),
    ),
  'table authorityDomains': (context) =>
    tableOr(context, 'authorityDomains', domainColumns(context), domainRows(context)),
};

/** Those with the most difficulties, in the order of all. */
function mostAsked({ counts }: Context): Authority[] {
  const all = authoritiesOf(counts);
  const least = all.map(({ difficulties }) => difficulties.length).sort((a, b) => b - a)[asksMax - 1] ?? 0;
  return all.filter(({ difficulties }) => difficulties.length >= least).slice(0, asksMax);
}

function askRow(context: Context, { name, difficulties }: Authority): string[] {
  const { typed, number, difficultyName, say } = context;
  const proposals = difficulties.flatMap(({ reports }) => reports.filter(({ proposal }) => proposal)).length;
  const most = difficulties[0]?.units.length ?? 0;
  const leading = difficulties.filter(({ units }) => units.length === most);
  const names = leading.slice(0, namedMax).map(difficultyName);
  return [
    typed(name),
    number(difficulties.length),
    number(proposals),
    say.phrases.leading(names, most, leading.length - names.length),
  ];
}

/** A column a domain in which an authority has difficulties. */
function domainColumns(context: Context): ColumnSpec[] {
  const domains = domainsOf(context).map(
    (domain): ColumnSpec => [{ text: context.domainShortName(domain) }, 1, 'right'],
  );
  return [['authority', 9, 'names'], ...domains, ['total', 1, 'right']];
}

function domainRows(context: Context): Row[] {
  const domains = domainsOf(context);
  const row = (name: string, difficulties: Authority['difficulties']) => {
    const byDomain = groupBy(difficulties, ({ domain }) => domain);
    const numbers = [...domains.map((domain) => byDomain.get(domain)?.length ?? 0), difficulties.length];
    return [name, ...numbers.map((n) => (n === 0 ? context.say.phrases.none : context.number(n)))];
  };
  const authorities = authoritiesOf(context.counts);
  if (authorities.length === 0) return [];
  const { difficulties } = context.counts;
  const total = row(context.say.phrases.distinctTotal, difficulties);
  return [...authorities.map(({ name, difficulties: own }) => row(context.typed(name), own)), { total }];
}

function domainsOf({ counts }: Context): string[] {
  const named = new Set(counts.difficulties.map(({ domain }) => domain));
  return counts.domains.map(({ domain }) => domain).filter((domain) => named.has(domain));
}
