import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { newWorkbook } from '../../src/workbook/exceljs.js';
import { describeWith } from '../support/tools.js';
import { quietWorld } from '../support/world.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
  mkdirSync(join(folder, 'date', '2018', 'Timisoara'), { recursive: true });
  writeFileSync(
    join(folder, 'date/2018/Timisoara/Penitenciarul Timisoara.csv'),
    [
      'Unitatea penitenciară;Data;Tematica;Nume și prenume;Instituția;Tip',
      'Penitenciarul Timișoara;15.03.2018;Sprijin după liberare;Brustureanu Anghelina;Liceul Tehnologic Timișoara;',
      ';;;Cotoșman Veturia;Liceul Tehnologic Energetic Timișoara;',
      ';;;Dăscălescu Olimpia;Orizont Deschis;',
      ';;;Ene Haralambie;"=HYPERLINK(""http://a.ro"") SRL";',
    ].join('\n'),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = async (...args: readonly string[]) => {
  const world = quietWorld(folder, { SOURCE_DATE_EPOCH: '1543622400' });
  const code = await runCommandLine([...args, '--year', '2018'], world);
  return { code, out: world.said(), err: world.complained() };
};

const path = (file: string) => join(folder, file);
const reviewed = 'rapoarte/2018/institutii-de-verificat-2018.xlsx';

/** Answers a question of a sheet as a person would, in a workbook saved anew: the first, or that about a text. */
async function answer(
  file: string,
  sheet: string,
  text: string,
  header: RegExp,
  about?: string,
): Promise<void> {
  const workbook = await newWorkbook();
  await workbook.xlsx.readFile(path(file));
  const worksheet = workbook.getWorksheet(sheet);
  let column = 0;
  worksheet?.getRow(2).eachCell((cell, at) => {
    if (header.test(String(cell.value))) column = at;
  });
  const rows = worksheet?.getRows(3, worksheet.rowCount - 2) ?? [];
  const asked = rows.find(
    ({ values }) => about === undefined || JSON.stringify(values).includes(JSON.stringify(about)),
  );
  if (asked) asked.getCell(column).value = text;
  await workbook.xlsx.writeFile(path(file));
}

const figure = (out: string) => /(\S+) structur[ăi] public/.exec(out)?.[1];

describe('organisations review and decide', () => {
  it('ask, keep the answer and replay it: the figure changes by one', async () => {
    const before = await run('report', '--format', 'json');
    expect(before.out).toContain('reintegrare organisations review --year 2018');
    const asked = await run('organisations', 'review');
    expect(asked.out).toContain(reviewed);
    await answer(reviewed, 'Perechi', 'aceeași', /^Răspunsul/);
    const kept = await run('organisations', 'decide', reviewed, '--by', 'D. P.');
    expect([kept.code, kept.out]).toEqual([0, expect.stringContaining('1 decizie')]);
    expect(readFileSync(path('date/organizatii.csv'), 'utf8')).toMatch(
      /^\uFEFFdecizie;.*\naceeași;Liceul.*;Timiș;Liceul.*;Timiș;;D\. P\.;2018-12-01;\n$/,
    );
    const after = await run('report', '--format', 'json');
    expect(Number(figure(after.out))).toBe(Number(figure(before.out)) - 1);
    const data = readFileSync(path('rapoarte/2018/raport-2018.json'), 'utf8');
    expect(data).toContain('decizia analistului, organizatii.csv rândul 2');
    expect(JSON.parse(data).inputs).toContainEqual(
      expect.objectContaining({ path: '../organizatii.csv', outcome: 'applied' }),
    );
  });

  it('keep nothing twice, and refuse what contradicts a kept row', async () => {
    await run('organisations', 'review');
    await answer(reviewed, 'Perechi', 'aceeași', /^Răspunsul/);
    await run('organisations', 'decide', reviewed);
    const file = readFileSync(path('date/organizatii.csv'), 'utf8');
    expect((await run('organisations', 'decide', reviewed)).code).toBe(0);
    await answer(reviewed, 'Perechi', 'alta', /^Răspunsul/);
    const refused = await run('organisations', 'decide', reviewed);
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('organizatii.csv rândul 2')]);
    expect(readFileSync(path('date/organizatii.csv'), 'utf8')).toBe(file);
  });

  it('correct a kind, in English too', async () => {
    await run('organisations', 'review', '--lang', 'en', '--output', 'kinds.xlsx');
    await answer('kinds.xlsx', 'Kinds', 'private institution', /^Right kind/);
    await run('organisations', 'decide', 'kinds.xlsx', '--lang', 'en');
    expect(readFileSync(path('date/organizatii.csv'), 'utf8')).toContain(
      'tip;Orizont Deschis;Timiș;;;instituție privată',
    );
    const { out } = await run('report', '--format', 'json', '--lang', 'en');
    const data = JSON.parse(readFileSync(path('rapoarte/2018/raport-2018.json'), 'utf8'));
    expect(data.undecided.kinds).toEqual([]);
    expect(out).toContain('organisations review');
  });

  it('write nothing over answers that are not kept', async () => {
    await run('organisations', 'review');
    await answer(reviewed, 'Perechi', 'aceeași', /^Răspunsul/);
    const { code, err } = await run('organisations', 'review');
    expect([code, err]).toEqual([2, expect.stringContaining('nu au fost păstrate')]);
  });

  it('say what is no answer, and keep nothing of a file that is no workbook', async () => {
    await run('organisations', 'review');
    await answer(reviewed, 'Perechi', 'poate', /^Răspunsul/);
    const refused = await run('organisations', 'decide', reviewed);
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('„poate” nu este un răspuns')]);
    writeFileSync(path('gol.xlsx'), 'PK');
    expect((await run('organisations', 'decide', 'gol.xlsx')).code).toBe(2);
    expect(existsSync(path('date/organizatii.csv'))).toBe(false);
  });

  it('name no person, and hold no formula', async () => {
    await run('organisations', 'review');
    const workbook = await newWorkbook();
    await workbook.xlsx.readFile(path(reviewed));
    const cells: { readonly text: string; readonly formula: string }[] = [];
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell))));
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const text = cells.map((cell) => cell.text).join('\n');
    for (const person of ['Brustureanu', 'Cotoșman', 'Dăscălescu', 'Haralambie'])
      expect(text).not.toContain(person);
  });
});

describe('kept files', () => {
  it('are told where their rows cannot be applied, and the run ends with 1', async () => {
    writeFileSync(
      path('date/organizatii.csv'),
      'decizie;denumire_a;denumire_b\naceeași;Liceul Tehnologic Timișoara;Orizont Deschis\nalta;Orizont Deschis;Liceul Tehnologic Timișoara\n',
    );
    const { code, out } = await run('report', '--format', 'json');
    expect(code).toBe(1);
    expect(out).toContain('../organizatii.csv › A2');
    expect(out).toContain('Rândul 2 („aceeași”) nu s-a aplicat: contrazice rândul 3.');
  });

  it('in the folder of the year are applied, and are no data of a unit', async () => {
    writeFileSync(
      path('date/2018/organizatii.csv'),
      'decizie,denumire_a,denumire_b\naceeași,Liceul Tehnologic Timișoara,Liceul Tehnologic Energetic Timișoara\n',
    );
    const before = await run('report', '--format', 'json');
    expect(before.code).toBe(0);
    const data = JSON.parse(readFileSync(path('rapoarte/2018/raport-2018.json'), 'utf8'));
    expect(data.undecided.organisations).toEqual([]);
    expect(data.problems).toContainEqual(
      expect.objectContaining({ rule: 'file-skipped', severity: 'info', file: 'organizatii.csv' }),
    );
  });
});

describe('difficulties review and decide', () => {
  it('keep a better wording, which the report then uses', async () => {
    writeFileSync(
      path('date/2018/Timisoara/dificultati.csv'),
      'Domeniu;Dificultatea întâmpinată\nFormare și muncă;Angajatorii refuza persoanele cu cazier\n',
    );
    await run('difficulties', 'review', '--output', 'dificultati.xlsx');
    await answer(
      'dificultati.xlsx',
      'Formulări',
      'Angajatorii nu primesc persoane cu cazier',
      /^O formulare/,
    );
    const { out } = await run('difficulties', 'decide', 'dificultati.xlsx');
    expect(out).toContain('dificultati.csv');
    await run('report', '--format', 'json');
    const data = JSON.parse(readFileSync(path('rapoarte/2018/raport-2018.json'), 'utf8'));
    expect(data.difficulties.map(({ text }: { text: string }) => text)).toEqual([
      'Angajatorii nu primesc persoane cu cazier',
    ]);
  });
});

describe('the sheets of all difficulties', () => {
  const unit = 'Timisoara/dificultati.csv';
  const [dear, costly, refused] = [
    'Chiriile sunt prea mari',
    'Chirii scumpe față de un salariu',
    'Proprietarii nu închiriază foștilor deținuți',
  ];
  const odd = 'Răspunsul este mereu că mai vedem';
  const report = (...texts: readonly string[]) =>
    ['Domeniu;Dificultatea întâmpinată', ...texts.map((text) => `Locuire;${text}`), ''].join('\n');
  const difficulties = (year: number): { id: string; text: string; texts: string[]; reasons: string }[] => {
    const data = JSON.parse(readFileSync(path(`rapoarte/${year}/raport-${year}.json`), 'utf8'));
    return data.difficulties.map((one: { id: string; text: string; reports: { text: string }[] }) => ({
      ...one,
      texts: one.reports.map(({ text }) => text).sort(),
      reasons: JSON.stringify(one),
    }));
  };
  const textsOf = (year: number) => difficulties(year).map(({ texts }) => texts);

  it('join groups, move a text and rename a difficulty; next year a text like the moved one follows it', async () => {
    writeFileSync(path(`date/2018/${unit}`), report(dear, costly, refused, odd));
    await run('report', '--format', 'json');
    expect(textsOf(2018)).toHaveLength(3);

    await run('difficulties', 'review', '--output', 'dificultati.xlsx');
    await answer('dificultati.xlsx', 'Texte', 'proprietari-refuz', /^Codul dific/, odd);
    await answer('dificultati.xlsx', 'Formulări', 'Chirii peste un salariu', /^O formulare/, costly);
    await run('difficulties', 'decide', 'dificultati.xlsx');
    await run('report', '--format', 'json');
    expect(textsOf(2018)).toContainEqual([refused, odd].sort());
    expect(difficulties(2018).map(({ text }) => text)).toContain('Chirii peste un salariu');

    mkdirSync(path('date/2019/Timisoara'), { recursive: true });
    writeFileSync(path(`date/2019/${unit}`), report('Mereu același răspuns: mai vedem', dear));
    await runCommandLine(
      ['report', '--format', 'json', '--year', '2019'],
      quietWorld(folder, { SOURCE_DATE_EPOCH: '1577836800' }),
    );
    expect(difficulties(2019).map(({ id }) => id)).toContain('proprietari-refuz');

    await run('difficulties', 'review', '--output', 'grupe.xlsx');
    await answer('grupe.xlsx', 'Dificultăți', 'proprietari-refuz', /^Se unește/, 'chirii-cost');
    await run('difficulties', 'decide', 'grupe.xlsx');
    await run('report', '--format', 'json');
    expect(textsOf(2018)).toEqual([[dear, costly, refused, odd].sort()]);
  });
});

describeWith('soffice', 'a review in LibreOffice', () => {
  it('opens, and its answers come back from a file saved there', async () => {
    await run('organisations', 'review');
    await answer(reviewed, 'Perechi', 'aceeași', /^Răspunsul/);
    const profile = `-env:UserInstallation=file://${path('profil')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, path(reviewed)],
      { stdio: 'ignore' },
    );
    const { code, out } = await run('organisations', 'decide', 'institutii-de-verificat-2018.ods');
    expect([code, out]).toEqual([0, expect.stringContaining('1 decizie')]);
  }, 120_000);
});
