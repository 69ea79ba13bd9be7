import { cleanText, commaBelow } from '../../../../text/fold.js';

const digits = String.raw`\d[\d\s./-]{5,}\d`;
const street = String.raw`(?:str|strada|bd|b-?dul|bulevardul|calea|aleea|al|[șs]os|[șs]oseaua|splaiul|pia[țt]a)\b\.?`;
const rooms = String.raw`(?:\s*,?\s*(?:bl|sc|et|ap|cam|corp|jud|sector)\b\.?\s*[\p{L}\d]{1,4}\b)*`;

/**
 * What stands in a cell beside the name of a body, and is never part of it. Each is a pattern with an example, in
 * the order in which they are taken away.
 */
const noise: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\p{L}{2,}/giu, 'contact@example.org'],
  [
    /\b(?:cif|cui|c\.\s?i\.\s?f|c\.\s?u\.\s?i|cod(?:ul)?\s+fiscal|cod\s+unic)\b[.:\s]*(?:ro\s?)?\d{2,10}/giu,
    'CIF 12345678',
  ],
  [/\bj\s?\d{1,2}\/\d{1,6}\/\d{4}\b/giu, 'J37/12/2004'],
  [
    new RegExp(String.raw`\b(?:tel|telefon|fax|mobil|mob)\b[.:\s]*(?:fix\b[.:\s]*)?(?:${digits})?`, 'giu'),
    'tel. 0235 311 000',
  ],
  [/(?<!\d)0[237]\d{2}[\s./-]?\d{3}[\s./-]?\d{3}(?!\d)/gu, '0235/311.000'],
  [
    new RegExp(
      String.raw`(?<=[,;(–-]\s*)${street}\s*[^,;()]{2,60}?\s*,?\s*(?:nr\b\.?|no\b\.?)?\s*\d{1,4}\s?[a-z]?\b${rooms}`,
      'giu',
    ),
    ', str. Ștefan cel Mare nr. 5, bl. 2',
  ],
  [/(?<=[,;(–-]\s*)(?:str|strada|bd|b-dul|bulevardul)\b\.?\s*[^,;()]{2,60}/giu, ', strada Mihai Viteazul'],
  [/(?<=[\p{L}”"]\s*)[,;(–-]?\s*\b(?:cu\s+)?(?:sediul|punctul\s+de\s+lucru)\b[^,;()]*/giu, '– sediul Bârlad'],
  [
    /[(–-]?\s*\b\d{1,3}\s*(?:reprezentan[țt][ie]?|persoane|pers\b\.?|participan[țt]i|oameni)\b\s*\)?/giu,
    '(2 reprezentanți)',
  ],
  [/\s+x\s?\d{1,2}\s*$/giu, 'x 2'],
  [
    /\(\s*(?:online|on-line|zoom|skype|videoconferin[țt][ăa]|telefonic|prezent[ăi]?|absent[ăi]?|invitat[ăi]?|confirmat)\s*\)/giu,
    '(online)',
  ],
  [
    /\s*[,;–-]\s*(?:d-?na |dl\.? |d-l )?(?:reprezentan[țt](?:[ăaie]|ul|ții)?|director(?:ul)?|secretar(?:ul)?|delegat(?:ul)?|consilier(?:ul)?|președinte|presedinte)\s*$/giu,
    ' – director',
  ],
  [/^[\s*•·▪➢►●○\-–—]+|^\s*\(?(?:\d{1,2}\s?[.)]|[a-h]\))\s*(?=[\p{L}„"”“])/giu, '2) '],
];

/** Letters that a wrong code page turned into question marks: `?coala`. */
const lostLetter = /(?<![\p{L}\d])[?\ufffd](?=\p{Ll}{3})/gu;

/** No pattern finds anything where none of these stands. */
const mayHoldNoise = /[\d@•*·▪➢►●○(]|^[\s–—-]|[,;–-]\s*\p{L}+\s*$|www|http|str|bd|bulev|calea|sedi|punct/iu;

/** What is longer is no name. */
const longestName = 500;

/** `C-tin`, `D-tru`, `C-trul`, `G-rală`. */
const hyphenatedShort = /(?<!\p{L})(\p{L})-(tin|tru|din|trul|trului|ral[ăa]|l[ăa])(?!\p{L})/giu;

const emptyBrackets = /[([]\s*[,;.\s]*[)\]]/g;
const looseEnd = /[\s,;:.*/|+–—-]+$/u;

/** The name that a cell holds, without addresses, numbers of phones and registers, list marks and remarks. */
export function withoutNoise(typed: string): string {
  const text = commaBelow(cleanText(typed).slice(0, longestName))
    .replace(lostLetter, 'ș')
    .replace(hyphenatedShort, '$1$2');
  if (!mayHoldNoise.test(text)) return text;
  const bare = noise.reduce((left, [pattern]) => left.replace(pattern, ' '), text);
  if (bare === text) return text;
  const tidy = bare
    .replace(emptyBrackets, ' ')
    .replace(/\s*,(?:\s*,)+/g, ',')
    .replace(/ {2,}/g, ' ')
    .trim();
  const name = tidy.replace(looseEnd, tidy.endsWith('.') ? '.' : '');
  return /\p{L}/u.test(name) ? name : text;
}

/** For the tests: what each pattern takes away. */
export const noiseExamples: readonly string[] = noise.map(([, example]) => example);
