/** Figures as official prose writes them. The rest of the program imports from here. */
export { countOf, type Noun, roundedCountOf, smallInWords } from './counted.js';
export { formatList, formatNumber, percent } from './number-format.js';
export { type Gender, inWords } from './number-words.js';
export { type Rounded, rounded } from './rounded.js';
