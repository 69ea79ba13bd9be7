import { foldText, words } from '../../text/fold.js';

/** Words that only join others: `Palatul Culturii din Iași` is `Palatul Culturii Iași`. */
const linkWords = new Set('a al ale cu de din in la pe pentru prin si'.split(' '));

/** The form in which two names or sentences are compared: words without case, diacritics and punctuation. */
export function textKey(text: string): string {
  return words(text).join(' ') || foldText(text);
}

/** The form in which two persons are compared: `POPA Ion` is `Ion Popa`. Empty where none is named. */
export function personKey(person: string | undefined): string {
  return words(person ?? '')
    .sort()
    .join(' ');
}

/** The words that tell a theme or a venue, each once and sorted; numbers are among them. */
export function topicWords(text: string): string[] {
  return [...new Set(words(text))].filter((word) => !linkWords.has(word)).sort();
}

/** The form in which two themes or venues are compared; empty where there is nothing to compare. */
export function topicKey(text: string | undefined): string {
  return topicWords(text ?? '').join(' ');
}

/** How much two themes share: 0, no word, to 1, the same words. */
export function likeness(a: string, b: string): number {
  const ofA = new Set(topicWords(a));
  const ofB = topicWords(b);
  const shared = ofB.filter((word) => ofA.has(word)).length;
  return shared / Math.max(1, ofA.size + ofB.length - shared);
}
