import { describe, expect, it } from 'vitest';
import { difficultyRange } from '../../../src/year/count/undecided/difficulties.js';
import type { DifficultyGroup, Likelihood } from '../../../src/year/resolve/difficulty.js';

const texts = new Map<string, string>();

/** A difficulty whose texts all differ, each with what it may name. */
function difficulty(id: string, ...members: readonly (readonly Likelihood[])[]): DifficultyGroup {
  return {
    id,
    domain: 'locuire',
    text: id,
    members: members.map((likely, at) => {
      const mention = `${id} ${at}`;
      texts.set(mention, mention);
      return { mention, reason: { code: 'codebook', params: {} }, likely };
    }),
  };
}
const names = (problem: string, probability: number): Likelihood => ({ problem, probability });
const rangeOf = (...groups: readonly DifficultyGroup[]) => difficultyRange(groups, texts);

describe('the range of distinct difficulties', () => {
  it('is their number where analysts decided all of them', () => {
    const groups = ['chirii', 'vecini', 'mobilier'].map((id) =>
      difficulty(id, [names(id, 1)], [names(id, 1)]),
    );
    expect(rangeOf(...groups)).toEqual({ min: 3, max: 3 });
  });

  it('always holds the number that is counted', () => {
    const alone = Array.from({ length: 30 }, (_, at) => difficulty(`singur ${at}`, [names('chirii', 0.5)]));
    const { min, max } = rangeOf(...alone);
    expect(max).toBe(30);
    expect(min).toBeLessThan(20);
  });

  it('is wider the less sure the texts are', () => {
    const widthAt = (probability: number) => {
      const { min, max } = rangeOf(
        ...Array.from({ length: 40 }, (_, at) =>
          difficulty(`p${at}`, [names(`p${at}`, probability)], [names(`p${at}`, probability)]),
        ),
      );
      return max - min;
    };
    expect(widthAt(0.55)).toBeGreaterThan(widthAt(0.95));
  });

  it('counts texts in the same words once', () => {
    const group = difficulty('chirii', [names('chirii', 0.6)], [names('chirii', 0.6)]);
    texts.set('chirii 0', 'Chirii mari');
    texts.set('chirii 1', 'CHIRII  MARI');
    expect(rangeOf(group).max).toBe(1);
  });

  it('is none of none', () => {
    expect(rangeOf()).toEqual({ min: 0, max: 0 });
  });
});
