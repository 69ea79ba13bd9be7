import type { Answer } from '../../resolve/difficulties/taught.js';
import { type Decision, isPair } from '../decision.js';

/** What kept decisions say of pairs of texts, for the program to learn from. */
export function answersOf(decisions: readonly Decision[]): Answer[] {
  return decisions
    .filter(isPair)
    .map(({ verdict, a, b, line }) => ({ a, b, isSame: verdict === 'same', ...line }));
}
