import { describe, expect, it } from 'vitest';
import { type Placement, pairsOfPlacement } from '../../src/review/placements.js';
import { type Asked, placementQuestion } from '../../src/review/question.js';

const asked = (text: string): Asked => ({ text, key: text.toLowerCase(), scope: 'locuire' });
const [rent, dear, costly, home] = ['Chirii mari', 'Chirii scumpe', 'Cost chirie', 'Fără adăpost'].map(asked);
if (!rent || !dear || !costly || !home) throw new Error('four texts');
const heads = new Map([
  ['chirii-cost', rent],
  ['fara-locuinta', home],
]);
const move = (text: Asked, others: readonly Asked[], isHead: boolean): Placement => ({
  question: placementQuestion('move', text),
  group: 'chirii-cost',
  others,
  isHead,
});
const pairsOf = (placement: Placement, answer: string) =>
  pairsOfPlacement(placement, answer, heads)?.map(({ verdict, question: { a, b } }) => [
    verdict,
    a.text,
    b?.text,
  ]);

describe('an answer about where a text belongs', () => {
  it('takes it from the text that stands for its difficulty, and puts it with that of another', () => {
    expect(pairsOf(move(dear, [rent, costly], false), 'FARA-LOCUINTA')).toEqual([
      ['different', 'Chirii scumpe', 'Chirii mari'],
      ['same', 'Chirii scumpe', 'Fără adăpost'],
    ]);
  });

  it('keeps the others one where the text stood for them', () => {
    expect(pairsOf(move(rent, [dear, costly], true), 'separat')).toEqual([
      ['different', 'Chirii mari', 'Chirii scumpe'],
      ['same', 'Chirii scumpe', 'Cost chirie'],
    ]);
  });

  it('joins two difficulties', () => {
    const join = { ...move(rent, [dear], true), question: placementQuestion('join', rent) };
    expect(pairsOf(join, 'fara-locuinta')).toEqual([['same', 'Chirii mari', 'Fără adăpost']]);
  });

  it('says nothing where the text stands there already, and is refused where no such difficulty is', () => {
    expect(pairsOf(move(dear, [rent], false), 'chirii-cost')).toEqual([]);
    expect(pairsOf(move(dear, [rent], false), 'altceva')).toBeUndefined();
  });
});
