import { lettersApart } from '../../../../text/distance.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Token } from '../tokens.js';
import type { ToponymMatch } from './toponyms.js';

const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

const gluedSector = /^s(?:ector)?(?:ul|ului)?([1-6])$/;

/** `Sectorul 3`, `S3`: a sector of Bucharest; the word may stand in the type (`Primăria Sectorului 3`). */
export function sectorAt(tokens: readonly Token[], at: number, lexicon: Lexicon): ToponymMatch | undefined {
  const word = tokens[at]?.word ?? '';
  const glued = gluedSector.exec(word)?.[1];
  if (glued !== undefined) return sector(glued, at, at + 1, lexicon);
  const next = tokens[at + 1]?.word === 'nr' ? at + 2 : at + 1;
  const typed = tokens[next]?.word ?? '';
  const number = romanNumerals.includes(typed) ? String(romanNumerals.indexOf(typed) + 1) : typed;
  if (!/^[1-6]$/.test(number) || !isSectorWord(word, lexicon)) return undefined;
  return sector(number, at, next + 1, lexicon);
}

function isSectorWord(word: string, lexicon: Lexicon): boolean {
  const forms = ['sector', 'sectorul', 'sectorului'];
  return lexicon.is(word, 'sector') || forms.some((known) => lettersApart(word, known, 1) === 1);
}

function sector(number: string, start: number, end: number, lexicon: Lexicon): ToponymMatch | undefined {
  const place = lexicon.gazetteer.sector(number);
  return place && { start, end, places: [place], counties: [], marker: 'place', quoted: false };
}
