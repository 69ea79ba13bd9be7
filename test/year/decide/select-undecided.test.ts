import { expect, it } from 'vitest';
import { selection } from '../../../src/year/decide/selection.js';
import { selectUndecided, type Undecided } from '../../../src/year/decide/undecided.js';

const wholes = [{ members: ['a', 'b'] }, { members: ['c'] }, { members: ['d'] }, { members: ['e'] }];
const undecided: Undecided<'weak'> = {
  parts: [
    { whole: 0, members: [0, 1] },
    { whole: 1, members: [0] },
    { whole: 2, members: [0] },
    { whole: 3, members: [0] },
  ],
  pairs: [
    { a: { whole: 0, member: 1 }, b: { whole: 1, member: 0 }, code: 'weak', joined: false, parts: [0, 1] },
    { a: { whole: 1, member: 0 }, b: { whole: 2, member: 0 }, code: 'weak', joined: false, parts: [1, 2] },
    { a: { whole: 2, member: 0 }, b: { whole: 3, member: 0 }, code: 'weak', joined: false, parts: [2, 3] },
  ],
  apart: [[0, 3]],
};

const without = (...left: string[]) => {
  const { kept, refOf } = selection(wholes, (member) => !left.includes(member));
  return { kept, ...selectUndecided(undecided, refOf) };
};

it('keeps everything where every member is kept', () => {
  expect(without()).toMatchObject(undecided);
});

it('asks about another member of the part where the one asked about is left out', () => {
  const { kept, pairs } = without('b', 'e');
  expect(kept[0]).toEqual({ whole: 0, members: [0] });
  expect(pairs[0]).toMatchObject({ a: { whole: 0, member: 0 }, b: { whole: 1, member: 0 } });
});

it('asks directly about two that are tied by way of one that is left out', () => {
  const { parts, pairs, apart } = without('c');
  expect(parts.map(({ whole }) => whole)).toEqual([0, 1, 2]);
  expect(pairs.map((pair) => pair.parts)).toEqual([
    [1, 2],
    [0, 1],
  ]);
  expect(apart).toEqual([[0, 2]]);
});

it('leaves no question about what is left out at an end', () => {
  expect(without('e').pairs).toHaveLength(2);
  expect(without('d', 'e').pairs).toHaveLength(1);
});
