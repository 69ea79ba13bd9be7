import { describe, expect, it } from 'vitest';
import { groupAlike, type Loose } from '../../../../src/year/resolve/difficulties/alike.js';

const text = (id: string, parts: Readonly<Record<string, number>>, nearest?: string): Loose => ({
  id,
  domain: 'locuire',
  parts: new Map(Object.entries(parts)),
  ...(nearest !== undefined && { nearest }),
});
const idsOf = (texts: readonly Loose[]) => groupAlike(texts).map((group) => group.map(({ id }) => id).sort());

describe('texts that no problem was found for', () => {
  it('are joined when they are alike', () => {
    expect(idsOf([text('a', { sobă: 1 }), text('b', { sobă: 0.8, lemne: 0.6 })])).toEqual([['a', 'b']]);
  });

  it('stay apart where each is like the next but not like all', () => {
    const chain = [text('a', { sobă: 1 }), text('b', { sobă: 0.75, lemne: 0.66 }), text('c', { lemne: 1 })];
    expect(idsOf(chain)).toEqual([['a', 'b'], ['c']]);
  });

  it('need less likeness where both lean to one problem', () => {
    const parts = [
      { sobă: 0.5, a: 0.87 },
      { sobă: 0.6, b: 0.8 },
    ] as const;
    expect(idsOf([text('a', parts[0]), text('b', parts[1])])).toEqual([['a'], ['b']]);
    expect(idsOf([text('a', parts[0], 'x'), text('b', parts[1], 'x')])).toEqual([['a', 'b']]);
  });

  it('are not compared across domains', () => {
    expect(idsOf([text('a', { sobă: 1 }), { ...text('b', { sobă: 1 }), domain: 'probatiune' }])).toEqual([
      ['a'],
      ['b'],
    ]);
  });
});
