import { byCodeUnits } from '../../../model/collections.js';
import { foldText, words } from '../../../text/fold.js';
import { personalDataIn } from '../../../text/personal-data.js';
import type { DifficultyMention } from '../difficulty.js';

/** Fewer words leave open what is meant, more tell a story. */
const WORDS_BEST = 11;
const DIACRITICS = /[ăâîșțşţ]/iu;
const LOWER_CASE = /\p{Ll}/u;
/** Two capitalised words inside a sentence, as a person is named; an institution may be too. */
const NAMED = /\p{L}[,;]? \p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}/u;

/**
 * The mention that reads best: that names no person, with diacritics, not in capitals, neither curt nor long; then
 * the first by text.
 */
export function clearest(mentions: readonly DifficultyMention[]): DifficultyMention | undefined {
  const ranked = mentions.map((mention) => ({ mention, penalty: penalty(mention.text) }));
  ranked.sort((a, b) => a.penalty - b.penalty || byText(a.mention, b.mention));
  return ranked[0]?.mention;
}

function penalty(text: string): number {
  const unmarked = DIACRITICS.test(text) ? 0 : 10;
  const shouted = LOWER_CASE.test(text) ? 0 : 20;
  const tells = personalDataIn(text) ? 1000 : NAMED.test(text) ? 30 : 0;
  const uncapitalised = /^\p{Lu}/u.test(text) ? 0 : 3;
  return tells + unmarked + shouted + uncapitalised + Math.abs(words(text).length - WORDS_BEST);
}

const byText = (a: DifficultyMention, b: DifficultyMention): number =>
  byCodeUnits(foldText(a.text), foldText(b.text)) || byCodeUnits(a.text, b.text);
