import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { quietWorld } from '../support/world.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const doctor = async (...args: readonly string[]) => {
  const world = quietWorld(folder);
  const code = await runCommandLine(['doctor', ...args], world);
  return { code, out: world.said() };
};
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

it('says what is there, and what is in the way of a report', async () => {
  const nothing = await doctor();
  expect([nothing.code, nothing.out]).toEqual([
    2,
    expect.stringContaining('[lipsă]   Nu s-a găsit niciun dosar'),
  ]);
  write('date/2017/Iasi.csv', 'Data');
  write('date/2018/Iasi.csv', 'Data');
  write('date/2018/Invitație.pdf', '%PDF');
  write('date/corecturi.csv', 'decizie;fișier;celulă;valoare\ncorectat;2018/Iasi.csv;A1;Data');
  const { code, out } = await doctor();
  expect(code).toBe(0);
  expect(out).toMatch(
    /\[bine\] {4}2018: în date\/2018 de citit: 1 fișier; lăsate deoparte: 1; anul anterior este în date\/2017\./,
  );
  expect(out).toMatch(/\[bine\] {4}2017: .*date ale anului anterior nu s-au găsit/);
  expect(out).toContain('[atenție] ../corecturi.csv: Rândul 2 nu spune cine a hotărât');
  const missing = await doctor('--year', '2016');
  expect([missing.code, missing.out]).toEqual([2, expect.stringContaining('Nu există dosarul')]);
  const inside = await doctor('--year', '2018', '--output', 'date/2018/rapoarte');
  expect([inside.code, inside.out]).toEqual([2, expect.stringContaining('nu poate fi în dosarul datelor')]);
  write('reintegrare.config.json', '{ "imput": "date" }');
  const wrong = await doctor();
  expect([wrong.code, wrong.out]).toEqual([2, expect.stringContaining('cheia necunoscută „imput”')]);
});
