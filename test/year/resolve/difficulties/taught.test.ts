import { describe, expect, it } from 'vitest';
import { words } from '../../../../src/text/fold.js';
import { groupDifficulties } from '../../../../src/year/resolve/difficulties/group.js';
import type { Answer } from '../../../../src/year/resolve/difficulties/taught.js';
import { mentions, registry } from './support.js';

const domain = 'locuire';
const rents = 'Chiriile sunt prea mari';
const odd = 'Răspunsul este mereu că mai vedem';
const likeIt = 'Mereu același răspuns: mai vedem';
const subject = (text: string) => ({ key: words(text).join(' '), scope: domain });
const answer = (a: string, b: string, isSame: boolean): Answer => ({
  ...{ a: subject(a), b: subject(b), isSame },
  ...{ file: '../dificultati.csv', row: 2 },
});
const placed = (text: string, ...answers: readonly Answer[]) => {
  const groups = groupDifficulties(mentions(domain, text), registry, answers);
  return { id: groups[0]?.id, reason: groups[0]?.members[0]?.reason };
};

describe('an answer about a text', () => {
  it('tells the problem of another like it, and where the answer is kept', () => {
    expect(placed(likeIt).reason?.code).toBe('alone');
    expect(placed(likeIt, answer(odd, rents, true))).toEqual({
      id: 'chirii-cost',
      reason: { code: 'taught', params: { problem: 'chirii-cost', file: '../dificultati.csv', row: '2' } },
    });
  });

  it('also that it is not the problem it seems', () => {
    const seeming = 'Chiria cerută este prea mare pentru ei';
    expect(placed(seeming).id).toBe('chirii-cost');
    expect(placed(seeming, answer('Chiria care este cerută e prea mare', rents, false)).id).not.toBe(
      'chirii-cost',
    );
  });

  it('tells nothing of texts that are not like it, nor of itself', () => {
    const taught = answer(odd, rents, true);
    expect(placed('Vecinii nu îi vor în bloc', taught).reason?.code).toBe('codebook');
    expect(placed(odd, taught).reason?.code).toBe('alone');
  });

  it('tells nothing where neither text names a problem for sure', () => {
    expect(placed(likeIt, answer(odd, 'Altceva cu totul', true)).reason?.code).toBe('alone');
  });
});
