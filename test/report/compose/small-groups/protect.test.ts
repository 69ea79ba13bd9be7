import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHidden, type PersonCount } from '../../../../src/report/compose/small-groups/hidden.js';
import { type Count, protectSmall, type Sum } from '../../../../src/report/compose/small-groups/protect.js';

/** A table of participants with sums of its rows (meetings) and columns (kinds), and of everything. */
function tableOf(rows: readonly (readonly number[])[]) {
  const counts = new Map<string, Count>();
  const sums: Sum<string>[] = [];
  const add = (total: string, parts: string[], weight: 0 | 1 | 2 = 0) => {
    const value = parts.reduce((sum, part) => sum + (counts.get(part)?.value ?? 0), 0);
    counts.set(total, { value, weight });
    sums.push({ total, parts });
  };
  for (const [i, row] of rows.entries())
    for (const [j, value] of row.entries()) counts.set(`${i}/${j}`, { value });
  const columns = rows[0]?.keys() ?? [];
  for (const [i, row] of rows.entries())
    add(
      `row ${i}`,
      row.map((_, j) => `${i}/${j}`),
    );
  for (const j of columns)
    add(
      `column ${j}`,
      rows.map((_, i) => `${i}/${j}`),
      1,
    );
  add(
    'all',
    rows.map((_, i) => `row ${i}`),
    2,
  );
  return { counts, sums };
}

/** The hidden numbers that differ in no other table that a reader would see published just so: those are given away. */
function recomputed(rows: readonly (readonly number[])[], shown: ReadonlyMap<string, PersonCount>): string[] {
  const unknown = new Set([...shown].filter(([, count]) => isHidden(count)).map(([id]) => id));
  const { counts } = tableOf(rows);
  for (const other of neighbours(rows)) {
    const { counts: read } = tableOf(other);
    if (![...shown].every(([id, count]) => agrees(count, read.get(id)?.value ?? 0))) continue;
    for (const id of unknown) if (read.get(id)?.value !== counts.get(id)?.value) unknown.delete(id);
    if (unknown.size === 0) break;
  }
  return [...unknown];
}

/** Every table whose numbers are each one more, one less or the same. */
function* neighbours(rows: readonly (readonly number[])[]): Generator<number[][]> {
  const width = rows[0]?.length ?? 0;
  const values = rows.flat();
  for (let code = 0; code < 3 ** values.length; code += 1) {
    const other = values.map((value, at) => value + (Math.floor(code / 3 ** at) % 3) - 1);
    if (other.every((value) => value >= 0))
      yield rows.map((_, row) => other.slice(row * width, (row + 1) * width));
  }
}

function agrees(shown: PersonCount, value: number): boolean {
  if (!isHidden(shown)) return shown === value;
  return shown.below === undefined || (value >= 1 && value < shown.below);
}

const protectedRows = (rows: readonly (readonly number[])[], limit: number) => {
  const { counts, sums } = tableOf(rows);
  return protectSmall(counts, sums, limit);
};

describe('protectSmall', () => {
  it('hides what is below the limit and leaves zeros and the rest', () => {
    const counts = new Map([
      ['a', { value: 2 }],
      ['b', { value: 0 }],
      ['c', { value: 5 }],
    ]);
    expect([...protectSmall(counts, [], 5)]).toEqual([
      ['a', { below: 5 }],
      ['b', 0],
      ['c', 5],
    ]);
  });

  it('withholds a second number where the sum would tell the first', () => {
    const shown = protectedRows([[2, 9, 40]], 5);
    expect(shown.get('0/0')).toEqual({ below: 5 });
    expect([shown.get('0/1'), shown.get('0/2'), shown.get('row 0')]).toEqual([{}, 40, 51]);
    expect(recomputed([[2, 9, 40]], shown)).toEqual([]);
  });

  it('keeps headline figures as long as anything else can be withheld', () => {
    const rows = [
      [2, 30, 30],
      [20, 30, 30],
      [20, 30, 30],
    ];
    const shown = protectedRows(rows, 5);
    expect([shown.get('all'), shown.get('column 0'), shown.get('column 1')]).toEqual([222, 42, 90]);
    expect([...shown].filter(([, count]) => isHidden(count)).map(([id]) => id)).toHaveLength(4);
  });

  it('does not tell the limit where it would tell the number: two people, one each', () => {
    expect(recomputed([[1, 1]], protectedRows([[1, 1]], 3))).toEqual([]);
  });

  it('reckons with what is known from elsewhere: four organisations sent at least four people', () => {
    const shown = protectSmall(new Map([['a', { value: 4, least: 4 }]]), [], 5);
    expect(shown.get('a')).toEqual({});
  });

  it('leaves no hidden number that the published ones give away', () => {
    const table = fc
      .constantFrom([1, 2], [1, 4], [2, 2], [2, 3], [3, 2], [4, 1], [2, 4])
      .chain(([height, width]) => {
        const cell = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 }));
        return fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        });
      });
    fc.assert(
      fc.property(table, fc.integer({ min: 3, max: 5 }), (rows, limit) => {
        const shown = protectedRows(rows, limit);
        for (const [id, count] of shown)
          if (!isHidden(count)) expect([id, count > 0 && count < limit]).toEqual([id, false]);
        expect(recomputed(rows, shown)).toEqual([]);
      }),
      { numRuns: 60, seed: 2018 },
    );
  });
});
