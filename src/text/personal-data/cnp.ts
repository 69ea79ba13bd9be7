import { type Span, spansOf } from '../spans.js';

/** Thirteen digits in a row: a CNP with a slip of the pen tells the person too, so its check digit is not asked for. */
const inARow = /(?<!\d)\d{13}(?!\d)/g;
/** Thirteen digits in groups of any length. */
const inGroups = /(?<!\d)\d(?:[^\S\n]{0,2}[.\-–/]?[^\S\n]{0,2}\d){12}(?![\d])/g;
/** What says that the digits before it are money. */
const money = /^\s?(?:lei|ron|mii|mil|euro|eur)(?!\p{L})/iu;
/** Right before the digits, what says that they are a CNP. */
const named = /\bc\.?n\.?p\.?\s?(?:nr\.?)?[\s:=–-]{0,4}$/i;

/** Codes of persons (Law 105/1996): `1800101221144`, `1 800101 221144`, `180-0101-221144`. */
export function cnpSpans(text: string): Span[] {
  const grouped = spansOf(text, inGroups).filter(({ start, end }) => {
    if (named.test(text.slice(Math.max(0, start - 12), start))) return true;
    return isCnp(text.slice(start, end).replace(/\D/g, '')) && !money.test(text.slice(end, end + 8));
  });
  return [...spansOf(text, inARow), ...grouped];
}

const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/** Whether 13 digits tell a sex and century, a month, a day and their own check digit. */
function isCnp(digits: string): boolean {
  const [month, day] = [Number(digits.slice(3, 5)), Number(digits.slice(5, 7))];
  if (digits[0] === '0' || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  return Number(digits[12]) === (rest === 10 ? 1 : rest);
}
