/** Figures as official prose writes them. The rest of the program imports from here. */
export { countOf, genitiveOfOne, type Noun, roundedCountOf, smallInWords, withNoun } from './counted.js';
export { formatList, formatNumber, percent } from './number-format.js';
export { type Gender, inWords } from './number-words.js';
export { agree } from './plural.js';
export { type Rounded, rounded } from './rounded.js';
