import { describe, expect, it } from 'vitest';
import { cut, width, wrap } from '../../src/check/formats/text/display.js';

describe('texts of a terminal', () => {
  it.each([
    ['Iași', 4, 'Iași'],
    ['Iași', 3, 'Ia…'],
    ['日本', 3, '日…'],
    ['日本', 4, '日本'],
    ['👩‍👩‍👧 familie', 4, '👩‍👩‍👧 …'],
  ])('%s is cut to %i columns', (text, columns, shown) => {
    expect(cut(text, columns)).toBe(shown);
    expect(width(shown)).toBeLessThanOrEqual(columns);
  });

  it('break between words', () => {
    expect(wrap('Penitenciarul Iași și Penitenciarul Vaslui', 20)).toEqual([
      'Penitenciarul Iași',
      'și Penitenciarul',
      'Vaslui',
    ]);
  });

  it('cost what their length costs', () => {
    const before = process.cpuUsage();
    cut('ț'.repeat(3_000_000), 60);
    wrap('ab '.repeat(100_000), 80);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(4_000_000);
  });
});
