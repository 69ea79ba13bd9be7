import type { Language } from '../model/language.js';
import { grammars } from './grammar/index.js';

/**
 * A number in digits, with at most two decimals: `1.234,5` in Romanian, `1,234.5` in English. Written here and not by
 * `Intl`, whose output depends on the version of Node.
 */
export function formatNumber(n: number, language: Language): string {
  const rounded = Math.round(n * 100) / 100;
  const [whole = '', decimals] = String(Math.abs(rounded)).split('.');
  return (rounded < 0 ? '-' : '') + groupDigits(whole, decimals, language);
}

/** Digits with the marks of a language between thousands and before decimals. */
export function groupDigits(whole: string, decimals: string | undefined, language: Language): string {
  const { group, decimal } = grammars[language].separators;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return grouped + (decimals === undefined ? '' : decimal + decimals);
}

/**
 * The share of `part` in `whole` with at most one decimal: `12,5 %` with a non-breaking space in Romanian, `12.5%` in
 * English. A share of nothing is 0 %.
 */
export function percent(part: number, whole: number, language: Language): string {
  const share = whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
  return formatNumber(share, language) + grammars[language].percentSign;
}

/** `a, b și c`, `a, b and c`. */
export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${grammars[language].and} ${last}`;
}
