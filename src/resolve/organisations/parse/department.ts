import type { InstitutionType } from '../../../registries/organisations.js';
import type { TypePhrase } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import type { Token } from '../tokens.js';
import type { Head } from './head.js';
import { covers } from './toponyms.js';

/** The part of the name beside the body's own: `Facultatea de Drept` – … */
export function spansBeside(head: Head | undefined, tokens: readonly Token[]): Span[] {
  const part = tokens[head?.beside?.start ?? -1]?.part;
  if (!head || part === undefined || part === tokens[head.start]?.part) return [];
  const start = tokens.findIndex((token) => token.part === part);
  return [{ start, end: tokens.findLastIndex((token) => token.part === part) + 1 }];
}

/** Whether a name means a department or local office: it is one, or a part of the name that nothing explains is. */
export function namesDepartment(
  head: Head,
  { form, type }: TypePhrase,
  body: InstitutionType,
  tokens: readonly Token[],
  explained: readonly Span[],
): boolean {
  if (head.department || form === 'local-office' || type.part_of === body.code) return true;
  if (body.identity === 'name') return false;
  return tokens.some(({ part }, at) => part !== tokens[head.start]?.part && !covers(explained, at));
}
