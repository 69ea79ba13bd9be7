import { overlaps, type Span, spansOf } from '../spans.js';

const between = '(?:[^\\S\\n]{0,2}[.\\-–/]?[^\\S\\n]{0,2})';
const digits = (count: string) => `(?:${between}\\d)${count}`;

/** Numbers of Romania: ten digits from 0, or nine behind the code of the country (numbering plan of ANCOM). */
const patterns: readonly RegExp[] = [
  // 0722 111 015, +40 722 111 015, 0040-722-111-015, +4 0722 111 015, 40722111015
  new RegExp(
    `(?<!\\d)(?:(?:\\+|00)\\s?40${between}0?|(?:\\+|00)4\\s?0|40(?=7\\d{8}(?!\\d))|0)[237]${digits('{8}')}(?!\\d)`,
    'g',
  ),
  // (+40) 722 111 015, (0232) 123.456, +40 (0)722 111 015
  new RegExp(`\\(\\s?(?:\\+|00)?4?0\\s?\\)${between}0?[237]${digits('{8}')}(?!\\d)`, 'g'),
  new RegExp(`(?:(?:\\+|00)40${between})?\\(0(?:[237]\\d{0,3})?\\)${digits('{6,9}')}(?!\\d)`, 'g'),
  // 722111015, 722 111 015: the zero that a spreadsheet took away
  /(?<![\d.,/-])7\d{2}[- –]?\d{3}[- –]?\d{3}(?![.,/-]?\d)/g,
];

/** Behind a word for it any six digits or more are a telephone number. */
const named = new RegExp(
  `(?<=(?<!\\p{L})(?:tel|telefon(?:ul)?|mobil|fax|gsm|whatsapp)\\.?(?:\\s?nr\\.?)?[\\s:=]{0,3})\\(?[+\\d]${digits('{5,14}')}`,
  'giu',
);

/** Days and months, alone or in periods: `15.03.2018`, `2018-03-15`, `03.2018`. */
const days =
  /(?<!\d)(?:(?:19|20)\d{2}-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\d|3[01]))?|(?:(?:0?[1-9]|[12]\d|3[01])[./-])?(?:0?[1-9]|1[0-2])[./-](?:19|20)\d{2})(?!\d)/g;

/** Right before the digits, what says that they are another number. */
const otherNumber =
  /(?:\b(?:cui|cif|c\.u\.i\.?|c\.i\.f\.?|cod(?:ul)? (?:fiscal|unic|siruta)|iban|ro|nr\.? ?(?:reg|înreg|inreg)\p{L}*\.?)[\s:.]{0,3})$/iu;
const money = /^\s?(?:lei|ron|euro|eur)(?!\p{L})/iu;

/** Telephone numbers, as they are typed in Romania; never dates, sums and fiscal codes. */
export function phoneSpans(text: string): Span[] {
  const dated = spansOf(text, days);
  const found = patterns
    .flatMap((pattern) => spansOf(text, pattern))
    .filter(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 24), start);
      return !otherNumber.test(before) && !money.test(text.slice(end, end + 8));
    });
  return [...found, ...spansOf(text, named)].filter((span) => !dated.some((day) => overlaps(span, day)));
}
