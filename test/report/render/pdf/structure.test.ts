import type { Nodes, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { type Column, table as composedTable } from '../../../../src/report/compose/blocks.js';
import type { ReportDocument } from '../../../../src/report/compose/document.js';
import { toPdf } from '../../../../src/report/render/pdf/to-pdf.js';
import { plainText } from '../../../../src/report/render/text.js';
import { describeWith } from '../../../support/tools.js';
import { h, kinds, p, sampleReport, shortReport, t, table } from '../sample.js';
import { ask } from './poppler.js';

const listOf = (columns: readonly Column[], rows: readonly string[][]) =>
  composedTable('Date', columns, rows);

function reportOf(...children: RootContent[]): ReportDocument {
  return { ...sampleReport(), root: { type: 'root', children } };
}

/** The structure tree as a screen reader meets it, the cover left out: types and texts, a step in for each level. */
async function structureOf(report: ReportDocument): Promise<string[]> {
  const listed = ask('pdfinfo', ['-struct-text', 'FILE'], await toPdf(report, new Date(0)));
  const lines = listed
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('/'))
    .map((line) => line.replace(/:$| \((?:block|inline)\):?$/u, '').replace(/Object \d+ 0$/u, '(link)'));
  const day = lines.findIndex((line) => line.includes('14 decembrie 2018'));
  return lines.slice(day + 1).map((line) => line.replace(/^ {2}/u, ''));
}

describeWith('pdftotext', 'the structure tree', () => {
  test('of headings never leaves out a level', async () => {
    const lines = await structureOf(reportOf(h(1, 'Rezumat', 'a'), h(3, 'Cifre', 'b'), h(2, 'Cadrul', 'c')));
    expect(lines).toEqual(['H1', '  "Rezumat"', 'H2', '  "Cifre"', 'H2', '  "Cadrul"']);
  });

  test('of a list labels its numbers and leaves its bullets to the eye', async () => {
    const item = (...children: RootContent[]) => ({
      type: 'listItem' as const,
      children: children as never,
    });
    const inner: RootContent = { type: 'list', ordered: false, children: [item(p('unu')), item(p('doi'))] };
    const lines = await structureOf(
      reportOf({ type: 'list', ordered: true, start: 4, children: [item(p('lista:'), inner)] }),
    );
    expect(lines).toEqual([
      'L',
      '  LI',
      '    Lbl',
      '      "4. "',
      '    LBody',
      '      P',
      '        "lista:"',
      '      L',
      '        LI',
      '          LBody',
      '            P',
      '              "unu"',
      '        LI',
      '          LBody',
      '            P',
      '              "doi"',
    ]);
  });

  test('of a table holds its caption, its headers and every cell, the empty ones too', async () => {
    const lines = await structureOf(
      reportOf(
        table(
          'Date',
          ['left'],
          [
            ['Unitatea', 'Nr.'],
            ['', '7'],
          ],
        ),
      ),
    );
    expect(lines).toEqual([
      'Table',
      '  Caption',
      '    "Tabelul 1. Date"',
      '  TR',
      '    TH',
      '      "Unitatea"',
      '    TH',
      '      "Nr."',
      '  TR',
      '    TD',
      '    TD',
      '      "7"',
    ]);
  });

  test('of a table tells what names its rows, and says once what many rows share', async () => {
    const columns: Column[] = [
      { title: 'Denumirea', width: 2, role: 'names' },
      { title: 'Județul', width: 1, role: 'groups' },
      { title: 'Unități', width: 1, align: 'right' },
    ];
    const rows = ['Primăria', 'Prefectura', 'Liceul'].map((name) => [name, 'Iași', '1']);
    const listed = ask(
      'pdfinfo',
      ['-struct-text', 'FILE'],
      await toPdf(reportOf(listOf(columns, rows)), new Date(0)),
    );
    const dense = listed.replace(/\s+/gu, ' ');
    expect(dense).toContain('TH: /Scope /Column /ColSpan 2 "Iași" TR TH: /Scope /Row "Primăria" TD "1"');
    expect(dense).not.toContain('Județul');
  });

  test('of a table on several pages holds its header once', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`Unitatea ${index}`, String(index)]);
    const lines = await structureOf(reportOf(table('Date', ['left'], [['Denumirea', 'Nr.'], ...rows])));
    expect(lines.filter((line) => line.includes('"Denumirea"'))).toHaveLength(1);
    expect(lines.filter((line) => line === '  TR')).toHaveLength(51);
  });

  test('of a chart has the caption, its subject and the figure', async () => {
    const lines = await structureOf(reportOf(kinds));
    expect(lines.map((line) => line.trim()).filter((line) => !line.startsWith('"Mediul'))).toEqual([
      'Div',
      'Caption',
      '"Figura 1. Primăriile au fost prezente la cele mai multe întâlniri"',
      'P',
      '"Instituții participante pe tipuri și mediu"',
      'Figure',
    ]);
  });

  test('of the contents leads to each heading from its title and from its page', async () => {
    const lines = await structureOf(reportOf({ type: 'contents' }, h(1, 'Rezumat', 'a')));
    expect(lines.slice(0, 12)).toEqual([
      'H1',
      '  "Cuprins"',
      'TOC',
      '  TOCI',
      '    Reference',
      '      Link',
      '        "Rezumat"',
      '        (link)',
      '        "2"',
      '        (link)',
      'H1',
      '  "Rezumat"',
    ]);
  });

  test('of figure cards is a list of values with what they count', async () => {
    const lines = await structureOf(
      reportOf({
        type: 'figureCards',
        cards: [{ value: '38', label: 'de întâlniri', detail: 'de la 37 din 39 de unități' }],
      }),
    );
    expect(lines.map((line) => line.trim())).toEqual([
      'L',
      'LI',
      'LBody',
      'P',
      '"38"',
      'P',
      '"de întâlniri"',
      'P',
      '"de la 37 din 39 de unități"',
    ]);
  });

  test('of a paragraph holds its links where they stand', async () => {
    const link = (url: string) => ({ type: 'link' as const, url, children: [t('aici')] });
    const lines = await structureOf(
      reportOf(p('Vezi ', link('https://anp.gov.ro'), ' și ', link('javascript:x'), '.')),
    );
    expect(lines).toEqual(['P', '  "Vezi "', '  Link', '    "aici"', '    (link)', '  " și aici."']);
  });

  test('of a quotation and a rule', async () => {
    const lines = await structureOf(
      reportOf({ type: 'blockquote', children: [p('Citat.')] }, { type: 'thematicBreak' }, p('Apoi.')),
    );
    expect(lines).toEqual(['BlockQuote', '  P', '    "Citat."', 'P', '  "Apoi."']);
  });

  test('reads in the order of the document, every block once and nothing else', async () => {
    const { root } = shortReport();
    const read = dense(withoutFigures(await structureOf(shortReport())).join(''));
    const expected = dense(
      root.children
        .filter(({ type }) => type !== 'contents')
        .flatMap(textsOf)
        .join(''),
    );
    const body = read.slice(read.indexOf(expected.slice(0, 20)));
    const differs = [...expected].findIndex((character, at) => character !== body[at]);
    expect([body.slice(differs, differs + 60), body.length]).toEqual([
      expected.slice(differs, differs + 60),
      expected.length,
    ]);
  });
});

function withoutFigures(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const [index, line] of lines.entries())
    if (line.trim().startsWith('"') && lines[index - 1]?.trim() !== 'Figure')
      kept.push(line.trim().slice(1, -1));
  return kept;
}

/** The texts of a block in the order of a report; numbers of captions and lists as they are shown. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'figureCards')
    return node.cards.flatMap(({ value, label, detail }) => [value, label, detail]);
  if (node.type === 'chart') return [`Figura0. ${node.caption}`, node.subject];
  if (node.type === 'table')
    return [`Tabelul0. ${node.data?.caption ?? ''}`, ...node.children.flatMap(textsOf)];
  if (node.type === 'list' && node.ordered)
    return node.children.flatMap((item, at) => [`${at + 1}.`, ...textsOf(item)]);
  if ('children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type))
    return (node.children as Nodes[]).flatMap(textsOf);
  return [plainText(node)];
}

/** Without spaces and the numbers of captions. */
function dense(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '').replace(/(Tabelul|Figura)\d+\./gu, '$1.');
}
