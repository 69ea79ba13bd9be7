import { byCodeUnits } from '../../collections.js';
import { foldText, words } from '../../romanian/fold.js';
import type { DifficultyMention } from '../difficulty.js';

/** Fewer words leave open what is meant, more tell a story. */
const WORDS_BEST = 11;
const DIACRITICS = /[ăâîșțşţ]/iu;
const LOWER_CASE = /\p{Ll}/u;

/** The mention that reads best: with diacritics, not in capitals, neither curt nor long; then the first by text. */
export function clearest(mentions: readonly DifficultyMention[]): DifficultyMention | undefined {
  const ranked = mentions.map((mention) => ({ mention, penalty: penalty(mention.text) }));
  ranked.sort((a, b) => a.penalty - b.penalty || byText(a.mention, b.mention));
  return ranked[0]?.mention;
}

function penalty(text: string): number {
  const unmarked = DIACRITICS.test(text) ? 0 : 10;
  const shouted = LOWER_CASE.test(text) ? 0 : 20;
  const uncapitalised = /^\p{Lu}/u.test(text) ? 0 : 3;
  return unmarked + shouted + uncapitalised + Math.abs(words(text).length - WORDS_BEST);
}

const byText = (a: DifficultyMention, b: DifficultyMention): number =>
  byCodeUnits(foldText(a.text), foldText(b.text)) || byCodeUnits(a.text, b.text);
