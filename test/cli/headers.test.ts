import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { newWorkbook } from '../../src/workbook/exceljs.js';
import { quietWorld } from '../support/world.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
  mkdirSync(join(folder, 'date/2018/Iasi'), { recursive: true });
  put(
    'Iasi/intalniri.csv',
    'Cod întâlnire;Unitatea penitenciară;Data;Tematica',
    'L-1;Penitenciarul Iași;15.03.2018;Locuri de muncă',
  );
  put(
    'Iasi/participanti.csv',
    'Cod întâlnire;Instituția / organizația;Alți chemați',
    'L-1;AJOFM Iași;Asociația Alternative Sociale',
    'L-1;DGASPC Iași;Fundația Serviciilor Sociale Bethany',
  );
  put('Iasi/ture.csv', 'Tura;Pe cine', 'zi;Ion Mărgărit', 'noapte;Dan Cernat');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (file: string) => join(folder, file);
const put = (file: string, ...lines: readonly string[]) =>
  writeFileSync(path(`date/2018/${file}`), lines.join('\n'));

const run = async (...args: readonly string[]) => {
  const world = quietWorld(folder, { SOURCE_DATE_EPOCH: '1543622400' });
  const code = await runCommandLine([...args, '--year', '2018'], world);
  return { code, out: world.said(), err: world.complained() };
};
const validate = async () => {
  const { out } = await run('validate', 'date/2018/Iasi', '--format', 'json');
  const { verdict, problems } = JSON.parse(out);
  const errors = problems.filter(({ severity }: { severity: string }) => severity === 'error');
  return { verdict, errors: errors.map(({ rule }: { rule: string }) => rule) };
};

const reviewed = 'rapoarte/2018/antete-de-verificat-2018.xlsx';

/** Answers the first question of a sheet as a person would, in a workbook saved anew. */
async function answer(sheet: string, text: string): Promise<void> {
  const workbook = await newWorkbook();
  await workbook.xlsx.readFile(path(reviewed));
  const worksheet = workbook.getWorksheet(sheet);
  let column = 0;
  worksheet?.getRow(2).eachCell((cell, at) => {
    if (String(cell.value) === 'Ce este') column = at;
  });
  if (worksheet) worksheet.getRow(3).getCell(column).value = text;
  await workbook.xlsx.writeFile(path(reviewed));
}

describe('headers review and decide', () => {
  it('ask, keep the answers and replay them in validate, report and the page', async () => {
    expect(await validate()).toEqual({
      verdict: 'refused',
      errors: ['column-not-read', 'table-not-recognised'],
    });
    const asked = await run('headers', 'review');
    expect(asked.out).toContain('De verificat: 1 antet și 1 tabel.');
    await answer('Antete', 'nu se citește');
    await answer('Tabele', 'nu este un tabel al nostru');
    const kept = await run('headers', 'decide', reviewed, '--by', 'D. P.');
    expect([kept.code, kept.out]).toEqual([0, expect.stringContaining('2 decizii')]);
    expect(readFileSync(path('date/antete.csv'), 'utf8')).toBe(
      [
        '\uFEFFdecizie;cuvinte;tabel;coloană;cine;data;motiv',
        'antet;Alți chemați;Participanți;nu se citește;D. P.;2018-12-01;',
        'antet;Tura | Pe cine;;nu este un tabel al nostru;D. P.;2018-12-01;',
        '',
      ].join('\n'),
    );
    expect(await validate()).toEqual({ verdict: 'accepted', errors: [] });
    const report = await run('report', '--format', 'json');
    expect(report.code).toBe(0);
    const data = JSON.parse(readFileSync(path('rapoarte/2018/raport-2018.json'), 'utf8'));
    expect(data.inputs).toContainEqual(
      expect.objectContaining({ path: '../antete.csv', outcome: 'applied' }),
    );
    await run('page');
    expect(readFileSync(path('verificare.html'), 'utf8')).toContain('alti chemati');
    expect((await run('headers', 'review', '--output', 'altul.xlsx')).out).toContain('0 antete și 0 tabele');
    expect((await run('headers', 'decide', reviewed)).out).toContain('Erau deja acolo: 2');
  });

  it('read a header as the column that it was decided to be', async () => {
    put(
      'Iasi/participanti.csv',
      'Cod întâlnire;Instituția / organizația;Zz',
      'L-1;AJOFM Iași;2',
      'L-1;DGASPC Iași;3',
    );
    writeFileSync(
      path('date/antete.csv'),
      'decizie;cuvinte;tabel;coloană\nantet;Zz;Participanți;Nr. reprezentanți\nantet;Tura | Pe cine;;nu este un tabel al nostru',
    );
    const { out } = await run('validate', 'date/2018/Iasi', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'accepted', counts: { institutions: 2, persons: 5 } });
  });

  it('name both rows that contradict each other, and apply none', async () => {
    writeFileSync(
      path('date/antete.csv'),
      'decizie;cuvinte;tabel;coloană\nantet;Alți chemați;Participanți;nu se citește\nantet;ALTI CHEMATI;Participanți;Funcția',
    );
    const { out } = await run('report', '--format', 'json');
    expect(out.replace(/\s+/gu, ' ')).toContain('Rândul 2 spune altceva decât rândul 3');
    expect(out.replace(/\s+/gu, ' ')).toContain('Rândul 3 spune altceva decât rândul 2');
    expect((await validate()).errors).toContain('column-not-read');
  });

  it('refuse what is no answer', async () => {
    await run('headers', 'review');
    await answer('Antete', 'habar n-am');
    const refused = await run('headers', 'decide', reviewed);
    expect([refused.code, refused.out]).toEqual([
      1,
      expect.stringContaining('„habar n-am” nu este un răspuns'),
    ]);
    expect(existsSync(path('date/antete.csv'))).toBe(false);
  });
});
