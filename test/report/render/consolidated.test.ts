import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/intake/read/book.js';
import { parse } from '../../../src/intake/read/parse.js';
import { compose } from '../../../src/report/compose/compose.js';
import { consolidatedWorkbook } from '../../../src/report/render/consolidated/consolidated-workbook.js';
import { writeWorkbook } from '../../../src/workbook/write-workbook.js';
import { difficultiesWith, sampleInput } from '../compose/sample.js';

const at = new Date('2018-12-14T00:00:00Z');
const described = (smallGroups = 0, text = 'Lipsa actelor') => {
  const input = sampleInput('ro', { smallGroups });
  const counts = { ...input.counts, difficulties: difficultiesWith(text) };
  return consolidatedWorkbook(compose({ ...input, counts }), at);
};

describe('the consolidated workbook', () => {
  let sheets: ReadonlyMap<string, Sheet>;
  beforeAll(async () => {
    const { book } = parse(await writeWorkbook(described(0, '=cmd|calc')), 'date-2018.xlsx');
    sheets = new Map(book?.sheets.map((sheet) => [sheet.name ?? '', sheet]));
  });
  const textsOf = (name: string) =>
    sheets.get(name)?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];

  it('has a sheet for each chapter, with filters and headers that stay', () => {
    expect([...sheets.keys()]).toEqual(
      expect.arrayContaining(
        (
          'Cifre,Întâlniri,Organizații,Participări,Dificultăți,Dificultăți raportate,Propuneri,Bune practici,' +
          'Indicatori,Colaborări,Constatări,Fișiere,Contopiri'
        ).split(','),
      ),
    );
    for (const sheet of described().sheets)
      expect([sheet.name, sheet.filter, sheet.frozenColumns]).toEqual([sheet.name, true, 1]);
  });

  it('says codes in words and days as days', () => {
    const [, , header = [], first = []] = textsOf('Întâlniri');
    expect([header[0], first[0], first[1], first[7]]).toEqual([
      'Întâlnirea',
      'iasi-2018-05-10',
      'locală',
      'masă rotundă',
    ]);
    const day = sheets.get('Întâlniri')?.rows[3]?.cells.find(({ address }) => address === 'D4');
    expect(day?.value).toEqual({ type: 'date', date: '2018-05-10' });
  });

  it('leads from a figure to the first of its cells', () => {
    const [figures] = described().sheets;
    const link = figures?.rows[0]?.at(-1);
    const evidence = described().sheets.find(({ name }) => name === 'Dovezi');
    expect(link).toEqual({ text: '1 celulă', sheet: 'Dovezi', cell: 'A4' });
    expect(evidence?.rows[0]?.[0]).toBe('localMeetings');
  });

  it('runs no formula', () => {
    const reported = sheets.get('Dificultăți raportate')?.rows.flatMap(({ cells }) => cells) ?? [];
    expect(reported.filter(({ text }) => text.startsWith('=cmd')).map(({ value }) => value.type)).toEqual([
      'text',
      'text',
    ]);
  });

  it('tells small groups as the other formats do', () => {
    const meetings = described(5).sheets.find(({ name }) => name === 'Întâlniri');
    expect(meetings?.rows[0]).toContain('sub 5');
    expect(meetings?.rows.flat().filter((cell) => typeof cell === 'number' && cell > 0 && cell < 5)).toEqual(
      [],
    );
  });
});
