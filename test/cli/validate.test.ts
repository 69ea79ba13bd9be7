import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { receiptSchema } from '../../src/intake/receipt/receipt.js';
import { quietWorld } from '../support/world.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = async (...args: readonly string[]) => {
  const world = quietWorld(folder);
  const code = await runCommandLine(args, world);
  return { code, out: world.said(), err: world.complained() };
};
const put = (from: string, to: string) => {
  mkdirSync(join(folder, to, '..'), { recursive: true });
  cpSync(join(fixtures, from), join(folder, to), { recursive: true, preserveTimestamps: true });
};
const vaslui = 'refused/date-readable/Penitenciarul Vaslui.xlsx';
const slobozia = '2018/Ialomita/Penitenciarul Slobozia.xlsx';

describe('validate', () => {
  it('says in its first line whether a workbook will be accepted, and how many rows count', async () => {
    put(vaslui, 'Vaslui.xlsx');
    const { code, out } = await run('validate', 'Vaslui.xlsx', '--year', '2018');
    expect(code).toBe(1);
    expect(out.replaceAll('\n', ' ')).toMatch(
      /^Nu se acceptă încă: 1 întâlnire, 3 instituții, 4 persoane, 2 dificultăți; 6 rânduri vor fi numărate, 1 nu\./u,
    );
    expect(out).toMatch(/ 3 \| .*\| \[31\.04\.2018\] \|/u);
  });

  it('takes a star for what is there, where the shell leaves it to the program', async () => {
    put(vaslui, 'sosite/Vaslui (1).xlsx');
    put(slobozia, 'sosite/Slobozia.xlsx');
    writeFileSync(join(folder, 'sosite/.Vaslui.xlsx'), '');
    const filesOf = async (pattern: string) =>
      JSON.parse((await run('validate', pattern, '--format', 'json')).out).files.map(
        ({ path }: { path: string }) => path,
      );
    expect(await filesOf('sosite/*.xlsx')).toEqual(['Slobozia.xlsx', 'Vaslui (1).xlsx']);
    expect(await filesOf('s*/vaslui (?).xls*')).toEqual(['Vaslui (1).xlsx']);
    const none = await run('validate', 'sosite/*.ods');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('nu se potrivește cu „sosite/*.ods”')]);
  });

  it('gives its verdict although the name of the receipt would be too long, and says so', async () => {
    const name = `${'a'.repeat(245)}.xlsx`;
    put(slobozia, name);
    const { code, out, err } = await run('validate', name, '--receipt');
    expect([code, out]).toEqual([2, expect.stringMatching(/^Se acceptă/)]);
    expect(err).toMatch(
      /a{245}\.recipisa\.\w+” nu se poate scrie: numele are \d+ de octeți.*cel mult 251\. Scurtați/u,
    );
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('accepts a good one in English too', async () => {
    put(slobozia, 'Slobozia.xlsx');
    const { code, out } = await run('validate', 'Slobozia.xlsx', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Accepted: 1 meeting, 13 institutions, \d+ persons, \d+ difficult\S+; all 22 rows\s/u,
    );
  });

  it('says what another file must bring, and accepts the two together', async () => {
    writeFileSync(
      join(folder, 'Iasi participanti.csv'),
      'Cod întâlnire;Instituția / organizația\nL-1;AJOFM Iași\n',
    );
    const alone = await run('validate', 'Iasi participanti.csv', '--year', '2018');
    expect([alone.code, alone.out.replaceAll('\n', ' ')]).toEqual([
      1,
      expect.stringMatching(
        /^Este bun, dar nu se poate număra singur: 1 rând numai împreună cu alt fișier\. .*„Întâlniri”/u,
      ),
    ]);
    writeFileSync(
      join(folder, 'Iasi.csv'),
      'Cod întâlnire;Unitatea penitenciară;Data;Tematica\nL-1;Penitenciarul Iași;15.03.2018;Locuri de muncă\n',
    );
    const both = await run('validate', 'Iasi participanti.csv', 'Iasi.csv', '--year', '2018');
    expect(both.out).toMatch(/^(?:Nu se acceptă|Se acceptă): 1 întâlnire/u);
  });

  it('tells a cause once, at its root, with the rows that it takes along', async () => {
    writeFileSync(
      join(folder, 'Penitenciarul Iasi.csv'),
      [
        'Cod întâlnire;Data;Subiect neclar',
        'L-1;32.13.2018;Locuri de muncă',
        'L-2;16.03.2018;Locuințe',
        '',
        'Cod întâlnire;Instituția / organizația',
        'L-1;AJOFM Iași',
        'L-1;ITM Iași',
        'L-2;DGASPC Iași',
      ].join('\n'),
    );
    const { out } = await run('validate', 'Penitenciarul Iasi.csv', '--year', '2018');
    expect(out.replace(/\s+/gu, ' ')).toMatch(
      /De aceea nu se numără nici 3 rânduri care trimit acolo: A6:A8\./u,
    );
    expect(out).not.toContain('Rânduri ale unei întâlniri');
  });

  it('tells files of one name apart, and checks one that is given twice once', async () => {
    put(vaslui, 'a/Vaslui.xlsx');
    put(slobozia, 'b/Vaslui.xlsx');
    const { out } = await run('validate', 'a', 'b/', './a/Vaslui.xlsx', '--format', 'json');
    const { files, rows } = JSON.parse(out);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['a/Vaslui.xlsx', 'b/Vaslui.xlsx']);
    expect(rows.read).toBe(7 + 22);
  });

  it('reads what it can, and refuses for the file that it cannot read', async () => {
    put(slobozia, 'Slobozia.xlsx');
    writeFileSync(join(folder, 'Gaesti.xlsx'), 'PK\u0003\u0004');
    const { code, out } = await run('validate', '.');
    expect(code).toBe(1);
    expect(out.replaceAll('\n', ' ')).toMatch(
      /^Nu se acceptă încă: 1 întâlnire, .*; 22 de rânduri vor fi numărate, un fișier nu se poate folosi\./u,
    );
  });

  it.each([
    [['validate', '.'], 'nu este niciun fișier care să se poată verifica'],
    [['validate', 'Iasi.xlsx'], 'Nu există dosarul sau fișierul'],
    [
      ['validate', '.', '--format', 'pdf'],
      'Formatele sunt: text, json, sarif, github, junit, markdown, html.',
    ],
    [['validate', '.', '--since', 'lipsa.json'], 'Nu se poate citi verificarea „lipsa.json”'],
  ])('%j ends with 2 and one sentence', async (args, sentence) => {
    writeFileSync(join(folder, 'Invitație.pdf'), '%PDF-1.4');
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('takes the unit from the name of a folder that is given, as the report will', async () => {
    put('2018/Drobeta-Turnu Severin', 'Drobeta-Turnu Severin');
    const { code, out } = await run('validate', 'Drobeta-Turnu Severin', '--year', '2018');
    expect([code, out.split(':')[0]]).toEqual([0, 'Se acceptă']);
  });

  it('gives the same JSON wherever the workbook lies', async () => {
    put(vaslui, 'a/Penitenciarul Vaslui.xlsx');
    put(vaslui, 'b/c/Penitenciarul Vaslui.xlsx');
    const one = await run('validate', 'a/Penitenciarul Vaslui.xlsx', '--format', 'json');
    const other = await run('validate', 'b/c/Penitenciarul Vaslui.xlsx', '--format', 'json');
    expect(one.out).toBe(other.out);
  });

  it('points annotations at the file from where it is run', async () => {
    put(vaslui, 'date/2018/Vaslui.xlsx');
    const { out } = await run('validate', 'date/2018', '--format', 'github');
    expect(out).toMatch(/^::error file=date\/2018\/Vaslui\.xlsx,title=/u);
  });
});

describe('--output', () => {
  it('writes a file and says the verdict', async () => {
    put(vaslui, 'Vaslui.xlsx');
    const { out } = await run(
      'validate',
      'Vaslui.xlsx',
      '--format',
      'html',
      '--output',
      'pagini/vaslui.html',
    );
    expect(out).toBe(
      'Nu se acceptă încă: 1 întâlnire, 3 instituții, 4 persoane, 2 dificultăți; 6 rânduri vor fi numărate, 1 nu.\nS-a scris pagini/vaslui.html.\n',
    );
    expect(readFileSync(join(folder, 'pagini/vaslui.html'), 'utf8')).toMatch(/^<!doctype html>/u);
    expect(readdirSync(join(folder, 'pagini'))).toEqual(['vaslui.html']);
  });

  it('never writes over a file that is checked', async () => {
    put(vaslui, 'Vaslui.xlsx');
    const { code, err } = await run('validate', 'Vaslui.xlsx', '--output', './Vaslui.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('nu se scrie peste el');
    expect(readFileSync(join(folder, 'Vaslui.xlsx'))).toEqual(readFileSync(join(fixtures, vaslui)));
  });
});

describe('--since', () => {
  it('tells what is fixed and what is new', async () => {
    put(vaslui, 'Vaslui.xlsx');
    await run('validate', 'Vaslui.xlsx', '--format', 'json', '--output', 'prima.json');
    put('refused/unit-known/Penitenciarul Vaslui.xlsx', 'Vaslui.xlsx');
    const { out } = await run('validate', 'Vaslui.xlsx', '--since', 'prima.json');
    expect(out).toContain('Față de verificarea dinainte: una rezolvată, una nouă, 0 rămase.');
    expect(out).toContain('(nou)');
  });

  it.each([
    ['{"schemaVersion":"9.0"}', 'este scrisă de altă versiune a programului'],
    ['{"year":2018}', 'nu este o verificare scrisă cu --format json'],
    ['PK', 'nu este o verificare scrisă cu --format json'],
  ])('refuses %s', async (content, sentence) => {
    put(vaslui, 'Vaslui.xlsx');
    writeFileSync(join(folder, 'prima.json'), content);
    const { code, err } = await run('validate', 'Vaslui.xlsx', '--since', 'prima.json');
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('--receipt', () => {
  it('certifies the file, and the report says where a file is no longer the one certified', async () => {
    put(vaslui, '2018/Vaslui.xlsx');
    put(slobozia, '2018/Slobozia.xlsx');
    const { err } = await run('validate', '2018', '--receipt');
    expect(err).toContain('S-a scris 2018/Slobozia.recipisa.json.');
    const receipt = receiptSchema.parse(
      JSON.parse(readFileSync(join(folder, '2018/Slobozia.recipisa.json'), 'utf8')),
    );
    expect(receipt).toMatchObject({
      file: 'Slobozia.xlsx',
      checkedAt: '2026-01-15T12:00:00Z',
      verdict: 'accepted',
      rows: { read: 22, counted: 22 },
    });
    put('refused/unit-known/Penitenciarul Vaslui.xlsx', '2018/Vaslui.xlsx');
    writeFileSync(join(folder, '2018/Dej.recipisa.json'), JSON.stringify({ ...receipt, file: 'Dej.xlsx' }));
    writeFileSync(join(folder, '2018/fals.recipisa.json'), '{"file":"../../x"}');
    await run('report', '--year', '2018', '--input', '2018', '--output', 'rapoarte', '--format', 'json');
    const { problems } = JSON.parse(readFileSync(join(folder, 'rapoarte/raport-2018.json'), 'utf8'));
    const found = problems
      .filter(({ rule }: { rule: string }) => rule.startsWith('receipt-'))
      .map(({ rule, file }: { rule: string; file: string }) => [rule, file]);
    expect(found.sort()).toEqual([
      ['receipt-has-file', 'Dej.recipisa.json'],
      ['receipt-matches', 'Vaslui.xlsx'],
      ['receipt-read', 'Slobozia.xlsx'],
    ]);
  });
});

describe('--mail', () => {
  it('writes a message to the unit without what was typed', async () => {
    put(vaslui, 'Vaslui.xlsx');
    const { out } = await run('validate', 'Vaslui.xlsx', '--mail');
    expect(out).toMatch(/^Subiect: .*Vaslui\.xlsx.*: de corectat\n\nBună ziua,\n/u);
    expect(out).toContain('Întâlniri!D3');
    expect(out).not.toContain('31.04.2018');
  });
});
