import type { Span } from './expressions.js';

/** What a part of a text is to the difficulty complained of. */
export type Role = 'complaint' | 'cause' | 'effect' | 'aside';

/** Concepts of the lexicon whose words open a clause. */
const OPENERS: ReadonlyMap<string, Role> = new Map([
  ['deschide-cauza', 'cause'],
  ['deschide-efect', 'effect'],
  ['deschide-concesie', 'aside'],
]);

/**
 * The role of each word. A cause or an aside lasts to the next comma, an effect to the end of the text.
 * @param boundaries indexes of the words before which a comma or another mark stands
 */
export function rolesOf(words: number, spans: readonly Span[], boundaries: ReadonlySet<number>): Role[] {
  const openerAt = new Map(spans.map((span) => [span.start, openedRole(span)]));
  let role: Role = 'complaint';
  return Array.from({ length: words }, (_, i) => {
    if (boundaries.has(i) && role !== 'effect') role = 'complaint';
    role = openerAt.get(i) ?? role;
    return role;
  });
}

const openedRole = (span: Span): Role | undefined =>
  span.concepts.map((concept) => OPENERS.get(concept)).find((role) => role !== undefined);

export const isOpener = (concept: string): boolean => OPENERS.has(concept);
