import type { RootContent } from 'mdast';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../../../bench/pdf-check/check.mjs';
import type { ReportDocument } from '../../../../src/report/compose/document.js';
import { toPdf } from '../../../../src/report/render/pdf/to-pdf.js';
import { plainText } from '../../../../src/report/render/text.js';
import { everyNode } from '../../../../src/report/render/tree.js';
import { describeWith, installed } from '../../../support/tools.js';
import { h, longCell, months, p, sampleReport, t, table } from '../sample.js';
import { ask, textOf } from './poppler.js';

const createdAt = new Date('2018-12-14T10:00:00Z');
const poppler = installed('pdftotext');

/** The text without spaces and line ends, where a word may be broken in two. */
const dense = (text: string) => text.replace(/[\s\u00ad]+/gu, '');

/** What stands above and below the text, which is drawn last. */
const runningHeads = /\nRaport de evaluare 2018 .*\nAdministrația.*\n/u;

/** The header of a table that goes on over pages. */
const repeatedHeader = /^Tabelul \d+ \(continuare\)\nFișier și adresă .*\n/u;

function reportOf(...children: RootContent[]): ReportDocument {
  return { ...sampleReport(), root: { type: 'root', children } };
}

describeWith('pdftotext', 'the pages', () => {
  let text = '';
  let pages: string[] = [];
  beforeAll(async () => {
    const pdf = await toPdf(sampleReport(), createdAt);
    pages = textOf(pdf).split('\f').slice(0, -1);
    text = dense(pages.map((page) => page.replace(runningHeads, '').replace(repeatedHeader, '')).join(''));
  });

  test('hold every word of the document', () => {
    const lost = [...everyNode(sampleReport().root)]
      .filter((node) => ['heading', 'paragraph', 'tableCell'].includes(node.type))
      .map((node) => plainText(node))
      .filter((block) => block !== longCell && !/[漢\u00ad]/u.test(block))
      .filter((block) => !text.includes(dense(block)));
    expect(lost.filter((block) => !spansPages(block, pages))).toEqual([]);
  });

  test('hold every sentence of a cell that is taller than a page', () => {
    const sentences = Array.from({ length: 140 }, (_, index) => `Observația${index + 1}:`);
    expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  test('hold charts as text, with every value, and the figure cards', () => {
    for (const part of [
      'Figura1.Celemaimulteîntâlnirilocaleauavutlocînoctombrie(9)Întâlnirilocalepeluni',
      'septembrie',
      'peste340',
      '1.265',
      'protecțiacopilului',
    ])
      expect(text).toContain(part);
  });

  test('number themselves below the text, all but the cover', () => {
    expect(pages[0]).not.toContain('Pagina');
    for (const [index, page] of pages.entries())
      if (index > 0) expect(page).toContain(`Pagina ${index + 1} din ${pages.length}`);
  });

  test('repeat the header of a table on each page that it goes on to', () => {
    const annex = pages.filter((page) => page.includes('L-2018-'));
    expect(annex.length).toBeGreaterThan(5);
    const header = 'Cod Data Unitatea Tematica și forma Participanți';
    for (const [index, page] of annex.entries())
      expect(page).toMatch(
        index === 0 ? header : new RegExp(`Tabelul \\d+ \\(continuare\\)\\n${header}`, 'u'),
      );
  });

  test('carry the chapter in their head and start chapters on a page of their own', () => {
    const chapter = pages.filter((page) =>
      page.includes('4. Evaluarea pe domenii de competențe\nAdministrația'),
    );
    expect(chapter.length).toBeGreaterThan(3);
    expect(pages.filter((page) => /^3\. Desfășurarea întâlnirilor$/mu.test(page))).toHaveLength(1);
  });

  test('are those that the contents name', () => {
    const contents = pages[1] ?? '';
    const found = [...contents.matchAll(/^(\d\.\d\. .*|Anexa .*) (\d+)$/gmu)];
    expect(found.length).toBeGreaterThan(7);
    for (const [, title = '', page] of found) expect(pages[Number(page) - 1]).toContain(title);
  });

  test('show what the face cannot draw as such, and no soft hyphens', () => {
    expect(text).toContain('cratimămoale,5-6persoane,\ufffd\ufffd\ufffd');
  });
});

/** Whether a block is whole once the running heads between its lines are taken out. */
function spansPages(block: string, pages: readonly string[]): boolean {
  const words = block.split(/\s+/u);
  return pages.some((page, index) => {
    const both = dense(`${page}${pages[index + 1] ?? ''}`);
    return both.includes(dense(words[0] ?? '')) && words.every((word) => both.includes(dense(word)));
  });
}

/** Cases of one kind in one file: a chapter each, with enough behind it for the next to start a page. */
const apart = Array.from({ length: 20 }, () => p('Între cazuri.'));

describeWith('pdftotext', 'a heading', () => {
  const counts = Array.from({ length: 14 }, (_, index) => index + 19);
  let pages: string[] = [];
  beforeAll(async () => {
    const rows = [
      ['Unitatea', 'Întâlniri'],
      ['Iași', '7'],
    ];
    const cases = counts.flatMap((lines) => [
      h(1, `Capitolul ${lines}`, `c${lines}`),
      ...Array.from({ length: lines }, (_, index) => p(`Rândul ${index + 1}`)),
      h(2, `Titlul dinainte ${lines}.`, `a${lines}`),
      h(3, 'Titlul', `b${lines}`),
      table('Date', ['left'], rows),
      ...apart,
    ]);
    pages = textOf(await toPdf(reportOf(...cases), createdAt)).split('\f');
  });

  test.each(counts)('after %i lines never stands last on its page', (lines) => {
    expect(pages.find((each) => each.includes(`Titlul dinainte ${lines}.`))).toContain('Iași');
  });
});

describeWith('pdftotext', 'a table', () => {
  const pagesOf = async (rows: string[][]) =>
    textOf(await toPdf(reportOf(table('Date', ['left', 'right'], [['Unitatea', 'Nr.'], ...rows])), createdAt))
      .split('\f')
      .slice(1, -1);

  test('leaves no tail of a few rows on its last page, however many there are', async () => {
    const counts = [28, 29, 30, 31, 32, 33, 34, 35];
    const cases = counts.flatMap((count) => [
      h(1, `Capitolul ${count}`, `c${count}`),
      table(
        'Date',
        ['left'],
        [['Nr.'], ...Array.from({ length: count }, (_, row) => [`Rândul ${count}/${row}.`])],
      ),
      ...apart,
    ]);
    const pages = textOf(await toPdf(reportOf(...cases), createdAt)).split('\f');
    const lastRows = counts.map((count) => {
      const last = pages.findLast((page) => page.includes(`Rândul ${count}/`)) ?? '';
      return last.split(`Rândul ${count}/`).length - 1;
    });
    expect(Math.min(...lastRows)).toBe(4);
  });

  test('does not part a row of ordinary height', async () => {
    const tall = (name: string) => Array.from({ length: 9 }, (_, line) => `${name}${line}`).join('\n');
    const pages = await pagesOf(Array.from({ length: 12 }, (_, index) => [tall(`r${index}-`), '']));
    for (const page of pages) {
      const lines = page.match(/r\d+-\d/gu) ?? [];
      expect(lines.length % 9).toBe(0);
    }
  });

  test('with a header taller than a page loses nothing of it', async () => {
    const header = Array.from({ length: 120 }, (_, index) => `antet${index}`).join('\n');
    const report = reportOf(
      table(
        'Date',
        ['left'],
        [
          [header, 'b'],
          ['ultimul rând', ''],
        ],
      ),
    );
    const text = textOf(await toPdf(report, createdAt));
    for (const part of ['antet0', 'antet60', 'antet119', 'ultimul rând']) expect(text).toContain(part);
  });
});

describeWith('pdftotext', 'a paragraph', () => {
  test('is divided with hyphens that are no part of its text', async () => {
    const words = 'interinstituționale responsabilitățile reintegrarea penitenciarelor '.repeat(12).trim();
    const text = textOf(await toPdf(reportOf(p(words)), createdAt));
    expect(text).toMatch(/\u00ad|interinstituționale/u);
    expect(text).not.toMatch(/[\u2010]|\p{L}-\n/u);
    expect(dense(text)).toContain(dense(words));
  });
});

describe('the file', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const small = () =>
    reportOf(h(1, '1. Rezumat', 'rezumat'), p('Text ', { type: 'strong', children: [t('tare')] }));

  test('is the same for the same document, in every time zone', async () => {
    const files: Uint8Array[] = [];
    for (const place of ['Europe/Bucharest', 'Pacific/Kiritimati', 'Pacific/Kiritimati']) {
      process.env.TZ = place;
      files.push(await toPdf(small(), createdAt));
    }
    expect(files.map((file) => Buffer.from(file).equals(files[0] ?? Buffer.alloc(0)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.skipIf(!poppler)('says what it is and when it was made', async () => {
    const info = ask('pdfinfo', ['-isodates', 'FILE'], await toPdf(small(), createdAt));
    expect(info).toMatch(/Title: +Raport de evaluare a întâlnirilor/u);
    expect(info).toMatch(/Author: +Administrația Națională a Penitenciarelor/u);
    expect(info).toMatch(/CreationDate: +2018-12-14T10:00:00Z/u);
  });

  test('of an empty document is a cover', async () => {
    expect((await toPdf(reportOf(), createdAt)).length).toBeGreaterThan(1000);
  });
});

test('blocks without content are nothing on the page, and nothing breaks', async () => {
  const report = reportOf(
    { type: 'contents' },
    h(1, 'Rezumat', 'a'),
    { type: 'figureCards', cards: [] },
    { type: 'list', ordered: false, children: [] },
    { type: 'list', ordered: true, children: [{ type: 'listItem', children: [] }] },
    { ...months, chart: { kind: 'bars', categories: [], series: [] } },
    table('Fără rânduri', ['left'], [['Unitatea', 'Nr.']]),
    { type: 'table', children: [] },
    p(''),
    { type: 'html', value: '<!-- notă -->' },
  );
  expect(await checkPdf(await toPdf(report, createdAt))).toEqual([]);
});
