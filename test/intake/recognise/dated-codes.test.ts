import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { codeKey } from '../../../src/text/code-key.js';
import { bookOf, sheetOf, type Value } from '../../support/book.js';
import { context2018 } from '../../support/knowledge.js';

const found = (codes: readonly string[], referring: readonly Value[]) =>
  recognise(
    bookOf(
      'Vaslui.xlsx',
      sheetOf('Întâlniri', [
        ['Cod întâlnire', 'Data', 'Tematica'],
        ...codes.map((code, i) => [code, `1${i}.03.2018`, `Munca ${code}`]),
      ]),
      sheetOf('Participanți', [
        ['Cod întâlnire', 'Instituția'],
        ...referring.map((code) => [code, 'AJOFM Vaslui']),
      ]),
    ),
    context2018,
  );
const codesIn = ({ tables }: ReturnType<typeof found>) =>
  tables
    .find(({ kind }) => kind === 'participants')
    ?.rows.map(({ cells }) => cells.get('meeting')?.cell.text);

describe('codes that became dates', () => {
  it('are read as the only code that they may have been, and told', () => {
    const result = found(['1-3', '2-3'], [{ date: '2018-03-01' }, { date: '2018-02-03' }]);
    expect(codesIn(result)).toEqual(['1-3', '2-3']);
    expect(result.problems).toMatchObject([
      {
        rule: 'code-is-date',
        severity: 'warning',
        place: { cell: 'A2' },
        params: { cells: ['A2:A3'], count: 2 },
      },
    ]);
  });

  it('stay as they are where two codes may be meant, or none', () => {
    expect(codesIn(found(['1-3', '3-1'], [{ date: '2018-03-01' }]))).toEqual(['2018-03-01']);
    expect(codesIn(found(['7-9', '8-9'], [{ date: '2018-03-01' }]))).toEqual(['2018-03-01']);
  });
});

describe('codes', () => {
  it('agree by their letters and numbers, not by the marks between them', () => {
    expect(['GR 1', 'GR-01', 'gr1', 'Gr.001'].map(codeKey)).toEqual(Array(4).fill('gr 1'));
    expect(codeKey('1-12')).not.toBe(codeKey('11-2'));
    expect(codeKey('GR 0')).not.toBe(codeKey('GR'));
  });
});
