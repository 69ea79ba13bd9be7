/** Characters that nobody sees: zero-width, soft hyphen, BOM, bidi and other controls, halves of surrogate pairs. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Line ends of every system, and those that word processors leave in a cell. */
const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Every kind of space within a line: non-breaking, thin, ideographic, tab. */
const anySpace = /[\p{Zs}\t]/gu;

/** Bullets that word processors paste from their symbol fonts: private characters, which nothing else can draw. */
const pastedBullet = /^[^\S\n]*[\uE000-\uF8FF][^\S\n]*/gmu;
const pastedSign = /[\uE000-\uF8FF]/gu;

/** Most of what is typed: nothing in it needs cleaning, and each letter has one bare form. */
const ordinary = /^[\x20-\x7eăâîșțşţĂÂÎȘȚŞŢ]*$/;
const bareLetters: Readonly<Record<string, string>> = {
  ă: 'a',
  â: 'a',
  î: 'i',
  ș: 's',
  ş: 's',
  ț: 't',
  ţ: 't',
};
const bareLetter = (letter: string): string => bareLetters[letter] ?? letter;

/** No script sets more than 30 marks on a letter (UAX #15, stream-safe text); to sort 100,000 takes seconds. */
const endlessMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * The text that a person reads in a cell: plain spaces, `\n` line breaks, nothing invisible, no space before a
 * line's end or around the whole, no pasted bullets, composed letters (NFC). Diacritics, case and inner spaces stay as
 * typed.
 */
export function cleanText(text: string): string {
  if (ordinary.test(text)) return text.trim();
  return withoutInvisible(text)
    .replace(pastedBullet, '')
    .replace(pastedSign, '•')
    .replace(endlessMarks, '$1')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/**
 * The form in which two texts are compared, never shown: lower case, no diacritics (comma, cedilla, combining),
 * one kind of quote, apostrophe, dash and space. Folding twice changes nothing more.
 */
export function foldText(text: string): string {
  if (text.length > rememberedCharacters) return fold(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= rememberedTexts) remembered.clear();
  const folded = fold(text);
  remembered.set(text, folded);
  return folded;
}

/** The same headers, names and codes are folded over and over. */
const remembered = new Map<string, string>();
const rememberedTexts = 10_000;
const rememberedCharacters = 200;

function fold(text: string): string {
  if (ordinary.test(text)) return folded(text.toLowerCase().replace(/[ăâîșțşţ]/g, bareLetter));
  // Staff type the acute accent for an apostrophe; decomposed, it would become a space.
  const bare = withoutMarks(withoutInvisible(text)).replaceAll('\u00b4', "'");
  const plain = withoutMarks(bare.normalize('NFKD')).toLowerCase();
  return folded(plain.replace(/[\p{Pd}\u2212]/gu, '-'));
}

function folded(plain: string): string {
  return foldQuotes(plain).replace(/\s+/g, ' ').trim();
}

/** The words of a text in their folded form: letters and digits only. */
export function words(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Replaces the cedilla letters of old keyboards (ş ţ) by the Romanian ones (ș ț), and composes letters (NFC). */
export function commaBelow(text: string): string {
  const decomposed = text.replace(endlessMarks, '$1').normalize('NFD');
  return decomposed.replace(/(?<=[sStT])\u0327+/g, '\u0326').normalize('NFC');
}

/** A name as it is written today and as before 1993, when `â` within a word was `î`: `Târgu Jiu`, `Tîrgu Jiu`. */
export function spellings(name: string): string[] {
  return name.includes('â') ? [name, name.replaceAll('â', 'î')] : [name];
}

function withoutInvisible(text: string): string {
  // Tabs and line ends are controls too, so they are turned into spaces and \n before controls go.
  const lines = text.replace(lineEnd, '\n').replace(anySpace, ' ').split('\n');
  return lines.map((line) => line.replace(invisible, '')).join('\n');
}

/** Combining marks also go before decomposition, which takes quadratic time in a long run of them. */
function withoutMarks(text: string): string {
  return text.replace(/\p{M}/gu, '');
}

/** Two commas or two apostrophes stand for a quote on Romanian keyboards: `,,Speranța''`. */
function foldQuotes(text: string): string {
  return text.replace(/[`‘’‚‛′ʹʻʼʽ‹›]/g, "'").replace(/[“”„‟«»〝〞〟]|,,|''/g, '"');
}
