import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '../../../src/report/compose/document.js';
import { Anchors } from '../../../src/report/render/markdown/anchors.js';
import { sentenceLines } from '../../../src/report/render/markdown/sentences.js';
import { toMarkdown } from '../../../src/report/render/markdown/to-markdown.js';
import { plainText } from '../../../src/report/render/text.js';
import { everyNode } from '../../../src/report/render/tree.js';
import { h, months, p, sampleReport, t, table } from './sample.js';

const chartFolder = 'raport-2018-grafice';

function parse(markdown: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(markdown.replace(/^---\n[\s\S]*?\n---\n/u, ''));
}

function written(...children: Root['children']): { markdown: string; tree: Root } {
  const report: ReportDocument = { ...sampleReport(), root: { type: 'root', children } };
  const markdown = toMarkdown(report, { chartFolder }).text;
  return { markdown, tree: parse(markdown) };
}

const typesIn = (tree: Root) => new Set([...everyNode(tree)].map(({ type }) => type as Nodes['type']));
const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

const hostile = [
  'bara | verticală || dublă',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[apasă](javascript:alert(1)) ![x](http://rău.ro/x.png)',
  '`cod` ``cod`` ~~tăiat~~ **gras** _cursiv_ $x^2$ $$y$$',
  '# titlu',
  '- listă',
  '1. listă',
  '> citat',
  '---',
  '=cmd|calc',
  'https://rău.example.org/x www.example.org scrie@example.org',
  '[^1] [^1]: notă [x]: http://x',
  '&lt;b&gt; &amp; \\| \\',
  '| a | b |',
  '<!-- comentariu -->',
  ':::notă',
];

describe('Markdown', () => {
  test('read back gives the text of the document, in order', () => {
    const { text } = toMarkdown(sampleReport(), { chartFolder });
    const cells = (root: Root) =>
      [...everyNode(root)]
        .filter(({ type }) => type === 'tableCell')
        .map((cell) => squeezed(plainText(cell)));
    const own = cells(sampleReport().root);
    const cards = 18;
    expect(cells(parse(text)).slice(cards)).toEqual(own);
    const paragraphs = sampleReport().root.children.filter(({ type }) => type === 'paragraph');
    const read = [...everyNode(parse(text))]
      .filter(({ type }) => type === 'paragraph')
      .map((node) => squeezed(plainText(node)));
    for (const paragraph of paragraphs) expect(read).toContain(squeezed(plainText(paragraph)));
  });

  test('has one title, and its headings one level lower', () => {
    const { tree } = written(h(1, '1. Rezumat', 'rezumat'), h(2, '1.1. Cifre', 'cifre'));
    const headings = tree.children.filter((node) => node.type === 'heading');
    expect(headings.map(({ depth }) => depth)).toEqual([1, 2, 3]);
  });

  test('starts with what pandoc reads of a document', () => {
    const { text } = toMarkdown(sampleReport(), { chartFolder });
    expect(text).toMatch(/^---\ntitle: "Raport de evaluare[^\n]*"\n/u);
    expect(text).toMatch(/\nlang: "ro"\nyear: 2018\ndataUntil: "2018-12-14"\nrun: "[0-9a-f-]+"\n---\n/u);
  });

  test('numbers tables and figures and shows charts as files beside it', () => {
    const { text, charts } = toMarkdown(sampleReport(), { chartFolder });
    expect(text).toContain('*Tabelul 1. Întâlniri interregionale*\n\n| Data ');
    expect(text).toContain(
      '*Figura 1. Cele mai multe întâlniri locale au avut loc în octombrie (9)*\n\nÎntâlniri locale pe luni\n\n![',
    );
    expect(text).toContain('](raport-2018-grafice/intalniri-pe-luni.svg)\n');
    expect(charts.map(({ path }) => path)).toEqual([
      'raport-2018-grafice/intalniri-pe-luni.svg',
      'raport-2018-grafice/institutii-pe-tipuri.svg',
    ]);
  });

  test('aligns the columns of a table, and pads no cell', () => {
    const { markdown } = written(
      table(
        'Întâlniri',
        ['left', 'right'],
        [
          ['Locul', 'Nr.'],
          ['Iași', '7'],
          ['x'.repeat(500), '1048'],
        ],
      ),
    );
    expect(markdown).toMatch(/\n\| Locul \| Nr\. \|\n\| :- \| -: \|\n\| Iași \| 7 \|\n/u);
  });

  test('links the contents to headings that exist, each anchor once', () => {
    const { text } = toMarkdown(sampleReport(), { chartFolder });
    const tree = parse(text);
    const anchors = new Anchors();
    const known = tree.children
      .filter((node) => node.type === 'heading')
      .map((node) => `#${anchors.next(plainText(node))}`);
    expect(new Set(known).size).toBe(known.length);
    const links = [...everyNode(tree)].filter((node) => node.type === 'link').map(({ url }) => url);
    expect(links.filter((url) => url.startsWith('#')).length).toBeGreaterThan(10);
    for (const url of links) expect(url.startsWith('#') ? known : [url]).toContain(url);
  });

  test('starts each sentence on its line', () => {
    const lines = (value: string) => sentenceLines([{ type: 'text', value }]).map((node) => plainText(node));
    expect(lines('Au fost 38. Toate au avut loc. „Bune.” Altele')).toEqual([
      'Au fost 38.\nToate au avut loc.\n„Bune.”\nAltele',
    ]);
    expect(lines('HG nr. 389/2015, art. 5 alin. (2)')).toEqual(['HG nr. 389/2015, art. 5 alin. (2)']);
  });

  test('drops the comments of a template and shows other HTML as text', () => {
    const { markdown, tree } = written(
      { type: 'html', value: '<!-- de completat -->' },
      { type: 'html', value: '<div onclick="x()">' },
      p({ type: 'html', value: '<b>' }, 'text'),
    );
    expect(markdown).not.toContain('de completat');
    expect(typesIn(tree)).not.toContain('html');
    expect(plainText(tree)).toContain('<div onclick="x()">');
  });

  test('keeps links to the web and to headings, and only those', () => {
    const link = (url: string) => p({ type: 'link', url, children: [t('legătura')] });
    const { tree } = written(
      h(1, '1. Rezumat', 'rezumat'),
      link('https://anp.gov.ro'),
      link('#rezumat'),
      link('#nicăieri'),
      link('javascript:alert(1)'),
      link('file:///etc/passwd'),
    );
    const urls = [...everyNode(tree)].filter((node) => node.type === 'link').map(({ url }) => url);
    expect(urls).toEqual(['https://anp.gov.ro', '#1-rezumat']);
  });
});

describe('what a unit typed stays text', () => {
  const plain: readonly Nodes['type'][] = [
    'root',
    'heading',
    'paragraph',
    'text',
    'emphasis',
    'inlineCode',
    'table',
    'tableRow',
    'tableCell',
  ];

  test.each(hostile)('in a cell: %s', (typed) => {
    const { tree } = written(
      table(
        'Celule',
        ['left', 'left'],
        [
          ['A', 'B'],
          [typed, 'următoarea'],
          [`${typed}\n\n${typed}`, ''],
        ],
      ),
    );
    for (const type of typesIn(tree)) expect(plain).toContain(type);
    const cells = [...everyNode(tree)]
      .filter(({ type }) => type === 'tableCell')
      .map((cell) => squeezed(plainText(cell)));
    expect(cells).toEqual(['A', 'B', squeezed(typed), 'următoarea', squeezed(`${typed} ${typed}`), '']);
  });

  test.each(hostile)('in a paragraph, a heading and a caption: %s', (typed) => {
    const { tree } = written(h(1, typed, 'x'), p(`${typed}\n${typed}`), table(typed, ['left'], [['A']]));
    for (const type of typesIn(tree)) expect(plain).toContain(type);
    const texts = tree.children.slice(2).map((node) => squeezed(plainText(node)));
    expect(texts).toEqual([typed, `${typed} ${typed}`, `Tabelul 1. ${typed}`, 'A']);
  });

  test('in the front matter', () => {
    const report = sampleReport();
    const meta = { ...report.meta, title: 'Raport"\n---\nauthor: altul' };
    const { text } = toMarkdown({ ...report, meta }, { chartFolder });
    expect(text.split('\n')[1]).toBe('title: "Raport\\"\\n---\\nauthor: altul"');
  });
});

test('anchors are those of GitHub, numbered where headings share a text', () => {
  const anchors = new Anchors();
  expect(anchors.next('3.1. Desfășurarea: „Întâlniri” (2018)')).toBe('31-desfășurarea-întâlniri-2018');
  expect(
    ['Dificultăți', 'Dificultăți', 'Dificultăți-1', 'Dificultăți'].map((text) => anchors.next(text)),
  ).toEqual(['dificultăți', 'dificultăți-1', 'dificultăți-1-1', 'dificultăți-2']);
});

test('blocks without content do not break the file', () => {
  const { tree } = written(
    { type: 'figureCards', cards: [] },
    { type: 'table', children: [] },
    { type: 'list', ordered: false, children: [] },
    { ...months, chart: { kind: 'columns', categories: [], series: [] } },
    p('Sfârșit.'),
  );
  expect(plainText(tree)).toContain('Sfârșit.');
});
