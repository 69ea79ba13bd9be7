import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { correctionColumns } from '../../src/year/corrections/read-corrections.js';
import { quietWorld } from '../support/world.js';

const header = Object.values(correctionColumns).join(';');
const unit = 'date/2018/Iasi.csv';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
  mkdirSync(join(folder, 'date', '2018'), { recursive: true });
  send('31.04.2018');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const send = (day: string) =>
  writeFileSync(
    join(folder, unit),
    [
      'Unitatea penitenciară;Data;Tematica;Nume și prenume;Instituția',
      `Penitenciarul Iași;${day};Sprijin după liberare;Brustureanu Anghelina;AJOFM Iași`,
      'Penitenciarul Iași;17.06.2018;Locuirea;Dăscălescu Olimpia;Primăria Iași',
    ].join('\n'),
  );
const decide = (rows: readonly string[], file = 'date/corecturi.csv') =>
  writeFileSync(join(folder, file), [header, ...rows].join('\n'));
const run = async (...args: readonly string[]) => {
  const world = quietWorld(folder);
  const code = await runCommandLine(args, world);
  return { code, out: world.said(), err: world.complained() };
};
const report = (formats = 'json') => run('report', '--year', '2018', '--format', formats);
const data = () => JSON.parse(readFileSync(join(folder, 'rapoarte/2018/raport-2018.json'), 'utf8'));
/** The report and the tables of its annex. */
const written = () => {
  const output = join(folder, 'rapoarte/2018');
  const tables = readdirSync(join(output, 'anexa-tehnica-2018')).map((name) => `anexa-tehnica-2018/${name}`);
  return ['raport-2018.md', ...tables].map((name) => readFileSync(join(output, name), 'utf8')).join('\n');
};

const day = 'corectat;2018/Iasi.csv;;B2;31.04.2018;30.04.2018;;convorbire cu unitatea;D. P.;03.12.2018';

describe('a correction', () => {
  it('is counted, told with its reason and its row, and is none of the unit’s own check', async () => {
    expect(await report()).toMatchObject({ code: 1 });
    decide([day]);
    const { code, out } = await report('json,md');
    expect([code, out]).toEqual([0, expect.stringContaining('Corectate de analist: 1 celulă; acceptate: 0')]);
    expect(out).toContain('2018: 2 întâlniri locale');
    expect(written()).toMatch(/\nIași,.*„31\.04\.2018” s-a citit „30\.04\.2018” \(convorbire/);
    expect(data().inputs).toContainEqual(
      expect.objectContaining({ path: '../corecturi.csv', outcome: 'applied' }),
    );
    expect((await run('validate', unit)).code).toBe(1);
  });

  it('is no longer applied once the unit changed the cell, and says so', async () => {
    decide([day]);
    send('29.04.2018');
    const { code, out } = await report();
    expect([code, out]).toEqual([1, expect.stringContaining('celula nu mai cuprinde valoarea scrisă')]);
    expect(out).not.toContain('Corectate de analist');
    send('30.04.2018');
    expect((await report()).code).toBe(0);
  });

  it('is found from the folder of the year and from the one above, and not applied to another year', async () => {
    const row = (file: string) => day.replace('2018/Iasi.csv', file);
    decide([row('Iasi.csv')]);
    expect((await report()).code).toBe(0);
    decide([row('2017/Iasi.csv')]);
    expect((await report()).out).not.toContain('nu este în dosar');
    decide([row('2018/Vaslui.csv')]);
    expect((await report()).out).toContain('nu este în dosar');
    rmSync(join(folder, 'date/corecturi.csv'));
    decide([row('Iasi.csv')], 'date/2018/corecturi.csv');
    expect((await report()).code).toBe(0);
  });

  it('of a name tells neither the old nor the new', async () => {
    decide([
      day,
      'corectat;2018/Iasi.csv;;D3;Dăscălescu Olimpia;Dăscălescu Olimpiada;;greșeală;D. P.;03.12.2018',
      'corectat;2018/Iasi.csv;;C3;Locuirea;Locuința;;Brustureanu Anghelina a confirmat;D. P.;03.12.2018',
    ]);
    await report('json,md');
    expect(written()).toContain('Celula a fost corectată (greșeală');
    for (const text of [written(), JSON.stringify(data())])
      expect(text).not.toMatch(/Olimpia|Dăscălescu|Brustureanu|Anghelina/);
  });
});

describe('a waiver', () => {
  const sunday = (value: string) =>
    `acceptat;2018/Iasi.csv;;B3;${value};;date-not-sunday;confirmat de unitate;D. P.;03.12.2018`;

  it('turns the warning into a note, while the cell is the same', async () => {
    const strict = () => run('report', '--year', '2018', '--format', 'json', '--strict');
    decide([day, sunday('17.06.2018')]);
    await strict();
    const rules = data().problems.map(({ rule, severity }: Record<string, string>) => `${severity} ${rule}`);
    expect(rules).toContain('info warning-accepted');
    expect(rules.filter((one: string) => /^warning (?!meeting-)/.test(one))).toEqual([]);
    decide([day, sunday('24.06.2018')]);
    expect((await strict()).out).toContain('celula nu mai cuprinde');
    expect(data().problems.map(({ rule }: Record<string, string>) => rule)).toContain('date-not-sunday');
  });

  it('that accepts nothing is told as needless', async () => {
    decide([day, sunday('17.06.2018').replace('date-not-sunday', 'date-not-holiday')]);
    expect((await report()).code).toBe(0);
    const told = data().problems.find(({ rule }: Record<string, string>) => rule === 'correction-applies');
    expect(told).toMatchObject({ severity: 'info', message: expect.stringContaining('nu mai apare') });
  });
});
