import type { InstitutionType } from '../../../../field/registries/organisations.js';
import type { Lexicon, TypePhrase } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import type { Token } from '../tokens.js';
import type { Head } from './head.js';
import { covers } from './toponyms.js';

/** The parts of the name beside the body's own: `Facultatea de Drept` – … – `Secția Psihiatrie`. */
export function spansBeside(
  head: Head | undefined,
  type: InstitutionType | undefined,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Span[] {
  if (!head) return [];
  const parts = [...new Set(tokens.map(({ part }) => part))].filter(
    (part) => part !== tokens[head.start]?.part,
  );
  const beside = tokens[head.beside?.start ?? -1]?.part;
  return parts
    .map((part) => ({
      part,
      start: tokens.findIndex((token) => token.part === part),
      end: tokens.findLastIndex((token) => token.part === part) + 1,
    }))
    .filter(({ part, start }) => part === beside || beginsDepartment(tokens[start], type, lexicon));
}

/** Associations name themselves a centre or an agency too, so a second part of theirs may be their name. */
function beginsDepartment(
  token: Token | undefined,
  type: InstitutionType | undefined,
  lexicon: Lexicon,
): boolean {
  if (!token || !type || type.kind === 'ngo' || type.family === 'organisation') return false;
  return !token.quoted && lexicon.is(token.word, 'department');
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
  if (body.identity === 'name' || body.kind === 'ngo') return false;
  const own = new Set(tokens.slice(head.start, head.end).map(({ part }) => part));
  return tokens.some(({ part }, at) => !own.has(part) && !covers(explained, at));
}
