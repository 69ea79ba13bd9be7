import { describe, expect, it } from 'vitest';
import { liveIn } from '../../bench/hostile/live.mjs';
import { hostileFiles } from '../../bench/hostile/samples.mjs';
import { check } from '../../src/check/check-submissions.js';
import { describeCheck } from '../../src/check/describe.js';
import { checkFormats } from '../../src/check/formats/formats.js';
import { parse } from '../../src/intake/read/parse.js';
import { takeInFile } from '../../src/intake/take-in-file.js';
import { plainContext } from '../check/support.js';
import { context2018 } from '../support/knowledge.js';

/** A selection that is quick; `npm run hostile` takes all of them, through the program. */
const names = Object.keys(hostileFiles).filter((name) =>
  /^(?:live|megabyte|lying|entities|traversal|circle|long|old workbook (?:that|with))/.test(name),
);

const microsecondsMax = 5_000_000;

describe('hostile files', () => {
  it.each(names)('%s is checked or refused, in bounded time, with nothing live', async (name) => {
    const bytes = hostileFiles[name]?.();
    const before = process.cpuUsage();
    const checked = describeCheck(checkOf(name, Uint8Array.from(Buffer.from(bytes ?? ''))), 'ro');
    for (const [id, load] of Object.entries(checkFormats)) {
      const text = (await load()).render(checked, plainContext);
      expect(text).toMatch(/\p{L}{3}/u);
      expect(liveIn(text, id), id).toEqual([]);
    }
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(microsecondsMax);
  });
});

function checkOf(path: string, bytes: Uint8Array) {
  const source = { path, sha256: 'a'.repeat(64), size: bytes.length, written: '2018-11-05T09:30:00.000Z' };
  const taken = { source, ...takeInFile(source, parse(bytes, path), context2018) };
  const { submission, problems } = taken;
  return check({ files: [taken], submissions: submission ? [submission] : [], problems }, context2018);
}
