import { describe, expect, it } from 'vitest';
import { mapAtOnce } from '../../src/model/collections.js';

describe('mapAtOnce', () => {
  it.each([1, 2, 5])('keeps the order of the items, %i at once', async (atOnce) => {
    const running = new Set<number>();
    let most = 0;
    const changed = await mapAtOnce([30, 1, 20, 2], atOnce, async (milliseconds) => {
      running.add(milliseconds);
      most = Math.max(most, running.size);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      running.delete(milliseconds);
      return milliseconds * 2;
    });
    expect(changed).toEqual([60, 2, 40, 4]);
    expect(most).toBe(Math.min(atOnce, 4));
  });
});
