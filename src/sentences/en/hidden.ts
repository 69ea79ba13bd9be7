import type { HiddenSentences } from '../hidden.js';

/** How numbers of persons are told that are not published. */
export const hidden: HiddenSentences = {
  below: (count) => `fewer than ${count}`,
  withheld: 'withheld',
  withheldCount: (noun) => `an unpublished number of ${noun}`,
};
