import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/intake/read/parse.js';
import { cellText, sheetName } from '../../src/workbook/safe-text.js';
import type { Workbook } from '../../src/workbook/workbook.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import { describeWith } from '../support/tools.js';

const institutions: Workbook = {
  title: 'Instituții de verificat',
  author: 'reintegrare',
  createdAt: new Date('2018-12-14T00:00:00Z'),
  sheets: [
    {
      name: 'Instituții',
      heading: [{ text: 'Instituții de verificat', style: 'title' }],
      columns: [
        { header: 'Denumire', width: 40, note: 'cum a fost scrisă' },
        { header: 'Reprezentanți', width: 14, format: 'number' },
        { header: 'Data', width: 12, format: 'day' },
        { header: 'Unde', width: 20 },
        { header: 'Răspuns', width: 14, isOpen: true },
      ],
      rows: [
        [
          '=HYPERLINK("http://exemplu.ro")',
          3,
          { day: '2018-03-15' },
          { text: 'A2', sheet: 'Liste', cell: 'A2' },
        ],
        ['AJOFM Iași\u0007', undefined, undefined, undefined, 'aceeași'],
      ],
      frozenColumns: 1,
      filter: true,
      checks: [
        {
          range: 'E3:E200',
          allow: { type: 'list', source: 'raspunsuri' },
          otherwise: 'stop',
          error: { title: 'Răspuns', text: 'Alegeți din listă.' },
        },
      ],
      isProtected: true,
    },
    { name: 'Liste', columns: [{ header: '', width: 20 }], rows: [['aceeași'], ['alta']], state: 'hidden' },
  ],
  names: { raspunsuri: "'Liste'!$A$1:$A$2" },
};

describe('a written workbook', () => {
  it('reads back with the same texts, numbers and days, formulas as text', async () => {
    const { book } = parse(await writeWorkbook(institutions), 'institutii.xlsx');
    const [sheet, lists] = book?.sheets ?? [];
    expect(sheet?.rows.map(({ cells }) => cells.map(({ address, text }) => `${address} ${text}`))).toEqual([
      ['A1 Instituții de verificat'],
      ['A2 Denumire', 'B2 Reprezentanți', 'C2 Data', 'D2 Unde', 'E2 Răspuns'],
      ['A3 =HYPERLINK("http://exemplu.ro")', 'B3 3', 'C3 15.03.2018', 'D3 A2'],
      ['A4 AJOFM Iași\ufffd', 'E4 aceeași'],
    ]);
    expect(lists?.hidden).toBe(true);
  });

  it('holds no formula and one rule a range', async () => {
    const parts = unzipSync(await writeWorkbook(institutions));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<dataValidation /g)).toHaveLength(1);
    expect(sheet).toContain('sqref="E3:E200"');
  });

  it('has the same bytes on every run', async () => {
    const [one, two] = [await writeWorkbook(institutions), await writeWorkbook(institutions)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});

describe('texts of cells and sheets', () => {
  it('are what Excel takes', () => {
    expect(cellText('a'.repeat(40_000))).toHaveLength(32_767);
    expect(sheetName('Întâlniri [2018]: locale/interregionale, toate')).toBe(
      'Întâlniri  2018   locale interr',
    );
    expect(sheetName("''")).toBe('Foaie');
  });
});

describeWith('soffice', 'LibreOffice', () => {
  it('opens the workbook with its values', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'institutii-'));
    try {
      writeFileSync(join(folder, 'institutii.xlsx'), await writeWorkbook(institutions));
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profil`,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):59,34,76',
          '--outdir',
          folder,
          join(folder, 'institutii.xlsx'),
        ],
        { stdio: 'ignore' },
      );
      expect(readFileSync(join(folder, 'institutii.csv'), 'utf8')).toContain('15.03.2018;A2');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
