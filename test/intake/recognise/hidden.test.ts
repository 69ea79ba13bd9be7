import { expect, it } from 'vitest';
import type { Sheet } from '../../../src/intake/read/book.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { bookOf, sheetOf } from '../../support/book.js';
import { context2018 } from '../../support/knowledge.js';

const sheet = sheetOf('Participanți', [
  ['Listă de lucru'],
  ['Cod întâlnire', 'Instituția', 'Verificat'],
  ['IS-1', 'AJOFM Iași', 'da'],
  ['IS-1', 'ISJ Iași', 'da'],
  ['IS-1', 'DSP Iași', 'nu'],
  ['IS-1', 'DGASPC Iași', 'da'],
]);

const hide = (rows: readonly number[], more: Partial<Sheet> = {}): Sheet => ({
  ...sheet,
  ...more,
  rows: sheet.rows.map((row) => ({ ...row, hidden: rows.includes(row.number) })),
});

const told = (hidden: Sheet) => {
  const { tables, problems } = recognise(bookOf('Iasi.xlsx', hidden), context2018);
  expect(tables[0]?.rows.map(({ number }) => number)).toEqual([3, 4, 5, 6]);
  return problems
    .filter(({ rule }) => rule === 'hidden-read')
    .map(({ severity, place, params }) => [severity, place.cell, params.reason, params.ranges]);
};

it('reads hidden rows, columns and sheets, and says so', () => {
  expect(told(hide([]))).toEqual([]);
  expect(told(hide([3, 4, 6]))).toEqual([['warning', '3:4', 'rows', ['3:4', '6:6']]]);
  expect(told(hide([], { hidden: true, hiddenColumns: [2, 3] }))).toEqual([
    ['info', undefined, 'sheet', []],
    ['info', 'B:B', 'columns', ['B:B']],
  ]);
});

it('says nothing of hidden titles', () => {
  expect(told(hide([1, 2]))).toEqual([]);
});
