import { words } from '../../../../text/fold.js';
import type { MergeReason } from '../../organisation.js';
import type { Cluster } from '../cluster.js';
import { type Link, otherEnd } from '../compare/rivals.js';
import type { MergeReasonCode } from '../merge-reasons.js';
import type { Node, Spelling } from '../node.js';

export interface Explanation {
  readonly reason: MergeReason;
  /** 0–1. */
  readonly confidence: number;
}

/** Why a typed name belongs to its body, of which `name` is the canonical name. */
export function explain(spelling: Spelling, node: Node, cluster: Cluster, name: string): Explanation {
  const spellings = cluster.nodes.flatMap((one) => one.spellings);
  if (spellings.length === 1) return explanation('only', {}, 1);
  if (spelling.typed === name) return explanation('own-name', {}, 1);
  if (words(spelling.typed).join(' ') === words(name).join(' ')) return explanation('same-spelling', {}, 1);
  if (spelling.parsed.shortFor) return explanation('abbreviation', spelling.parsed.shortFor, 0.97);
  const byParts = node.key !== undefined && spelling.parsed.type?.family === undefined;
  return byParts ? explainParts(spelling, name) : explainLink(node, cluster, name);
}

function explanation(
  code: MergeReasonCode,
  params: Readonly<Record<string, string>>,
  confidence: number,
): Explanation {
  return { reason: { code, params }, confidence };
}

/** The parts that identify the body, or what about the name hides them. */
function explainParts({ parsed }: Spelling, name: string): Explanation {
  const { type, phrase, place, county = '', stated, department, lettersWrong } = parsed;
  if (!type) return explanation('same-spelling', {}, 1);
  if (department) return explanation('department-of-parent', { parent: name }, 0.9);
  if (lettersWrong > 0) return explanation('typo', { letters: String(lettersWrong) }, 0.9);
  if (type.identity === 'unit') return explanation('same-unit', { unit: name }, 0.97);
  if (type.identity === 'national')
    return explanation('same-central-authority', { authority: type.full_name }, 0.98);
  if (!stated) return explanation('county-from-context', { type: type.full_name, county }, 0.9);
  if (type.code === 'uat') return explanation('same-town-hall', { place: place?.name ?? '' }, 0.98);
  if (phrase?.form === 'abbreviation') {
    const where = type.identity === 'county' ? { county } : { place: place?.name ?? '' };
    return explanation('abbreviation', { abbreviation: phrase.text, full: phrase.full, ...where }, 0.97);
  }
  if (type.identity === 'county')
    return explanation('same-type-and-county', { type: type.full_name, county }, 0.98);
  return explanation('same-type-and-place', { type: type.full_name, place: place?.name ?? '' }, 0.98);
}

/** The link of the node to the name that stands for all says why it is here, else the surest to another. */
function explainLink(node: Node, { links }: Cluster, name: string): Explanation {
  const own = links.filter(({ a, b }) => a === node || b === node);
  const toName = own.filter((link) => otherEnd(link, node).registered || hasName(otherEnd(link, node), name));
  const surest = (toName.length > 0 ? toName : own).sort(
    (x, y) => y.comparison.confidence - x.comparison.confidence,
  )[0];
  if (!surest) return explainSameParts(node, name);
  return explanation(surest.comparison.code, paramsOf(surest, name), surest.comparison.confidence);
}

function hasName({ spellings }: Node, name: string): boolean {
  return spellings.some(({ typed }) => typed === name);
}

/** Spellings of one node have the same parts. */
function explainSameParts({ parsed }: Node, name: string): Explanation {
  const { type, number, place } = parsed;
  if (parsed.name.length > 0) return explanation('same-name', { name }, 0.98);
  if (number !== undefined) return explanation('same-number', { number }, 0.98);
  return explanation('same-type-and-place', { type: type?.full_name ?? '', place: place?.name ?? '' }, 0.95);
}

function paramsOf({ a, b, comparison }: Link, name: string): Record<string, string> {
  switch (comparison.code) {
    case 'typo':
      return { letters: String(comparison.letters ?? 1) };
    case 'same-number':
      return { number: a.parsed.number ?? '' };
    case 'acronym':
      return { acronym: acronymTyped(a, b), full: name };
    case 'same-type-and-county':
      return { type: a.parsed.type?.full_name ?? '', county: a.parsed.county ?? '' };
    case 'same-type-and-place':
      return {
        type: a.parsed.type?.full_name ?? '',
        place: a.parsed.place?.name ?? b.parsed.place?.name ?? '',
      };
    default:
      return { name };
  }
}

/** The acronym typed along with a name, else the shorter of the two names. */
function acronymTyped(a: Node, b: Node): string {
  const own = [a, b].flatMap(({ parsed }) => parsed.acronyms)[0];
  const [shorter] = [a, b].map(({ parsed }) => parsed.name).sort((x, y) => x.length - y.length);
  return (own ?? shorter?.map(({ word }) => word).join('-') ?? '').toUpperCase();
}
