import { expect, it } from 'vitest';
import { finding } from '../../../src/model/finding.js';
import { compose } from '../../../src/report/compose/compose.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { everyNode } from '../../../src/report/render/tree.js';
import { rules } from '../../../src/rules.js';
import { sampleInput, sampleYear } from './sample.js';

const unreadable = (file: string, row: number) =>
  finding(
    rules['meeting-type-known'],
    { file, sheet: 'Întâlniri', cell: `B${row}` },
    { table: 'meetings', column: 'type' },
    { rows: [row] },
  );

const filesOf: Readonly<Record<string, string[]>> = { iasi: ['Iasi.xlsx'], vaslui: ['Vaslui.xlsx'] };

it('a row of one file is another than the same row of another file, and one row is told once', () => {
  const problems = [unreadable('Iasi.xlsx', 7), unreadable('Iasi.xlsx', 7), unreadable('Vaslui.xlsx', 7)];
  const coverage = sampleYear().coverage.map((one) => ({ ...one, files: filesOf[one.unit] ?? [] }));
  const { annex } = compose(sampleInput('ro', { problems, year: { ...sampleYear(), coverage } }));
  const rows = [...everyNode(annex.root)]
    .filter(({ type }) => type === 'tableRow')
    .map((row) => ('children' in row ? row.children.map((cell) => plainText(cell)) : []));
  const told = rows.filter((cells) => cells.length === 3 && cells[1] === 'Data se poate citi');
  expect(told).toEqual([
    ['Iași', 'Data se poate citi', '1'],
    ['Vaslui', 'Data se poate citi', '1'],
  ]);
});
