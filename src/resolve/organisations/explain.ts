import type { MergeReason } from '../organisation.js';
import { foldText, words } from '../../romanian/fold.js';
import type { Cluster, Link } from './cluster.js';
import type { Lexicon } from './lexicon.js';
import type { MergeReasonCode } from './merge-reasons.js';
import type { Node } from './node.js';

export interface Explanation {
  readonly reason: MergeReason;
  readonly confidence: number;
}

/** Why a typed name belongs to its body, of which `name` is the canonical name. */
export function explain(typed: string, node: Node, cluster: Cluster, name: string, lexicon: Lexicon): Explanation {
  const spellings = cluster.nodes.flatMap(({ names }) => [...names.keys()]);
  if (spellings.length === 1) return explanation('only', {}, node.parsed.nobody ? 0.5 : 1);
  if (node.parsed.type?.identity !== 'name' && node.key !== undefined) return explainIdentity(node, name, lexicon);
  if (words(typed).join(' ') === words(name).join(' ')) return explanation('same-spelling', {}, 1);
  return explainLink(node, cluster, name);
}

function explanation(code: MergeReasonCode, params: Readonly<Record<string, string>>, confidence: number): Explanation {
  return { reason: { code, params }, confidence };
}

function explainIdentity({ parsed }: Node, name: string, lexicon: Lexicon): Explanation {
  const { type, phrase, place, county, stated, department, typo } = parsed;
  if (!type) return explanation('same-spelling', {}, 1);
  const where = { type: type.full_name, county: lexicon.gazetteer.county(county ?? '')?.name ?? '', place: place?.name ?? '' };
  if (department) return explanation('department-of-parent', { parent: name }, 0.9);
  if (typo) return explanation('typo', { letters: '1', ...where }, 0.9);
  if (type.identity === 'unit') return explanation('same-unit', { unit: name }, 0.97);
  if (type.identity === 'national') return explanation('same-central-authority', { authority: type.full_name }, 0.98);
  if (!stated) return explanation('county-from-context', where, 0.9);
  if (phrase?.form === 'abbreviation') return explanation('abbreviation', { abbreviation: phrase.text, full: type.full_name, ...where }, 0.97);
  if (type.code === 'uat') return explanation('same-town-hall', { place: place?.name ?? '' }, 0.98);
  return explanation(type.identity === 'county' ? 'same-type-and-county' : 'same-type-and-place', where, 0.98);
}

/** The surest link of the node says why it is here; a node that others join says that they share its name. */
function explainLink(node: Node, cluster: Cluster, name: string): Explanation {
  const link = cluster.links
    .filter(({ a, b }) => a === node || b === node)
    .sort((x, y) => y.comparison.confidence - x.comparison.confidence)[0];
  if (!link) return explanation('same-spelling', {}, 1);
  const { code, confidence } = link.comparison;
  return explanation(code, paramsOf(link, name), confidence);
}

function paramsOf({ a, b, comparison }: Link, name: string): Record<string, string> {
  switch (comparison.code) {
    case 'typo':
      return { letters: String(comparison.letters ?? 1) };
    case 'same-number':
      return { number: a.parsed.number ?? '' };
    case 'acronym': {
      const acronym = [a, b].map(({ parsed }) => parsed.name[0]?.word ?? '').sort((x, y) => x.length - y.length)[0] ?? '';
      return { acronym: acronym.toUpperCase(), full: name };
    }
    case 'same-type-and-county':
    case 'same-type-and-place':
      return { type: a.parsed.type?.full_name ?? '', county: a.parsed.county ?? '', place: a.parsed.place?.name ?? '' };
    default:
      return { name };
  }
}

/** Whether two spellings differ in case, diacritics, spaces and punctuation alone. */
export function sameSpelling(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}
