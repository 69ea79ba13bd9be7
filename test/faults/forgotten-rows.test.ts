import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { quietWorld } from '../support/world.js';

// The fault: every tenth participant is forgotten where rows find their meetings.
vi.mock(import('../../src/year/merge/references/bind.js'), async (original) => {
  const { bindUnit } = await original();
  return {
    bindUnit: (...given) => {
      const bound = bindUnit(...given);
      const participants = bound.tables.participants.filter((_, index) => index % 10 !== 9);
      return { ...bound, tables: { ...bound.tables, participants } };
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), 'reintegrare-fault-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['ro', 'Balanța rândurilor nu se închide'],
  ['en', 'The balance of rows does not hold'],
])('report refuses to write where rows got lost on the way, and names them (%s)', async (language, said) => {
  const world = quietWorld(folder);
  const input = fileURLToPath(new URL('../../fixtures/2017', import.meta.url));
  const output = join(folder, language);
  const args = ['report', '--year', '2017', '--lang', language, '--input', input, '--output', output];
  expect(await runCommandLine(args, world)).toBe(2);
  expect(world.complained()).toContain(said);
  expect(world.complained()).toMatch(/\.xlsx › .+!\d+:\d+/);
  expect(existsSync(output)).toBe(false);
});
