import type { Language } from '../model/language.js';
import { address } from './address.js';
import { commaBelow } from './fold.js';
import { englishQuotes, romanianQuotes } from './quotes.js';

const addressParts = new RegExp(`(${address})`);

/** `nr. 389`, `art. 5`, `alin. (1)`, `lit. a)`, `HG 389`: the reference stays on one line with its number. */
const beforeReference =
  /(?<![\p{L}\p{N}])((?:[Nn]r|[Aa]rt|[Aa]lin|[Ll]it)\. (?=[\p{L}\p{N}(])|(?:HG|OG|OUG) (?=\d))/gu;

/** `38 de întâlniri`, `12,5 %`, `30 km`: no line begins with the particle or the unit. */
const afterNumber = /(?<=\d) (?=(?:de|lei|euro|km|kg)(?!\p{L})|[%‰])/gu;

/**
 * Prose as it is set in print: the language's own quotes and, in Romanian, ș ț with comma below and non-breaking
 * spaces where a line must not break. Web addresses stay as they are. Setting a text twice changes nothing more.
 */
export function typographic(text: string, language: Language): string {
  if (language === 'en') return englishQuotes(text);
  // Split with a group, the addresses are the odd parts.
  const parts = text.split(addressParts);
  return romanianQuotes(parts.map((part, index) => (index % 2 === 0 ? romanianProse(part) : part)).join(''));
}

function romanianProse(text: string): string {
  return commaBelow(text)
    .replace(beforeReference, (words) => words.replace(' ', '\u00a0'))
    .replace(afterNumber, '\u00a0');
}
