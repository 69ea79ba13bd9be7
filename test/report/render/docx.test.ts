import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.js';
import type { ReportDocument } from '../../../src/report/compose/document.js';
import { stylesOf } from '../../../src/report/render/docx/reference.js';
import { toDocx } from '../../../src/report/render/docx/to-docx.js';
import { typeface } from '../../../src/report/render/typeface/noto-sans.js';
import { describeWith } from '../../support/tools.js';
import { h, months, p, sampleReport, shortReport, t, table } from './sample.js';

const at = new Date('2018-12-14T00:00:00Z');
const partsOf = async (...children: ReportDocument['root']['children']) => {
  const bytes = await toDocx({ ...sampleReport(), root: { type: 'root', children } }, at);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
};

describe('the Word document', () => {
  it('is the same bytes twice in one process, with the time given', async () => {
    const [first, second] = [await toDocx(shortReport(), at), await toDocx(shortReport(), at)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '2018-12-14T00:00:00Z',
    );
  });

  it('speaks Romanian, in styles, with a field of contents that holds its entries', async () => {
    const parts = await partsOf({ type: 'contents' }, h(1, '1. Rezumat', 'rezumat'));
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="ro-RO"/>');
    expect(parts['word/document.xml']).toMatch(
      /<w:docPartGallery w:val="Table of Contents"\/>.*fldCharType="begin".*TOC .*fldCharType="separate".*<w:hyperlink w:anchor="rezumat".*1\. Rezumat.*fldCharType="end".*<w:pStyle w:val="Heading1"\/>/u,
    );
  });

  it('repeats the head of a table below its caption, and parts no row', async () => {
    const rows = [
      ['Locul', 'Nr.'],
      ['Iași', '7'],
    ];
    const { 'word/document.xml': xml = '' } = await partsOf(table('Întâlniri', ['left', 'right'], rows));
    expect(xml).toMatch(/<w:pStyle w:val="Caption"\/>.*Tabelul 1\. Întâlniri.*<w:tblHeader\/>.*Iași/u);
    expect(xml.split('<w:cantSplit/>')).toHaveLength(3);
    // The head stays with the first row.
    expect(xml.split('<w:tblHeader/>')[1]?.split('</w:tr>')[0]).toContain('<w:keepNext/>');
  });

  it('gives each column of a table its widest word', async () => {
    const word = 'Neînregistrați';
    const rows = [[...'abcdefgh'.split(''), word], 'abcdefghi'.split('')];
    const { 'word/document.xml': xml = '' } = await partsOf(table('Multe', [], rows));
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(9);
    expect(widths.at(-1)).toBeGreaterThan(typeface('bold').widthOf(word, 8.5) * 20);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9650);
  });

  it('shows a chart as a vector with a picture beside it, below what it says', async () => {
    const bytes = await toDocx({ ...sampleReport(), root: { type: 'root', children: [months] } }, at);
    const files = unzipSync(bytes);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/Figura 1\. Cele mai multe.*Întâlniri locale pe luni.*<w:drawing>.*svgBlip/u);
    expect(xml).toContain('Ianuarie 0, februarie 1');
    const media = Object.keys(files).filter((name) => /^word\/media\/.+/u.test(name));
    expect(media.map((name) => name.split('.').at(-1)).sort()).toEqual(['png', 'svg']);
  });

  it('takes the styles of a reference, and keeps its own where the reference has none', async () => {
    const theirs = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';
    const xml = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${theirs}</w:styles>`;
    const reference = zipSync({ 'word/styles.xml': strToU8(xml) });
    const { meta, root } = shortReport();
    const bytes = await toDocx(
      { root, meta: { ...meta, wordStyles: stylesOf(reference, 'antet.docx') } },
      at,
    );
    const styles = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array());
    expect(styles.split('w:styleId="Heading1"')).toHaveLength(2);
    expect(styles).toContain(theirs);
    expect(styles).toContain('w:styleId="SmallCell"');
    for (const other of [new Uint8Array([1, 2]), zipSync({ 'a.txt': strToU8('a') })])
      expect(() => stylesOf(other, 'a.docx')).toThrow(UserError);
  });

  it('has a cover without running heads, and a letter has no cover', async () => {
    const xmlOf = async (addressee?: string) => {
      const report = sampleReport();
      const meta = { ...report.meta, ...(addressee && { addressee }) };
      const bytes = await toDocx({ meta, root: { type: 'root', children: [h(1, '1. Rezumat', 'r')] } }, at);
      return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    };
    const report = await xmlOf();
    expect(report).toMatch(/<w:titlePg\/>/u);
    expect(report).toContain('<w:pageBreakBefore/>');
    const letter = await xmlOf('Ministerului Sănătății');
    expect(letter).not.toMatch(/<w:titlePg\/>|<w:pageBreakBefore\/>/u);
    expect(letter).toMatch(/<w:pStyle w:val="Addressee"\/>.*Ministerului Sănătății/u);
  });

  it('keeps links to the web and to headings alone, each bookmark with a number of its own', async () => {
    const link = (url: string) => p({ type: 'link', url, children: [t(url)] });
    const urls = ['https://anp.gov.ro', '#rezumat', '#nicaieri', 'javascript:alert(1)'];
    const parts = await partsOf(
      h(1, '1. Rezumat', 'rezumat'),
      h(1, '2. Cadrul', 'cadrul'),
      ...urls.map(link),
    );
    const xml = parts['word/document.xml'] ?? '';
    expect([...xml.matchAll(/<w:hyperlink [^>]*/gu)].map(([found]) => found)).toEqual([
      '<w:hyperlink w:history="1" r:id="rIdL1"',
      '<w:hyperlink w:history="1" w:anchor="rezumat"',
    ]);
    expect(parts['word/_rels/document.xml.rels']).not.toContain('javascript');
    expect([...xml.matchAll(/<w:bookmark(?:Start|End)[^>]*w:id="(\d+)"/gu)].map(([, id]) => id)).toEqual([
      '1',
      '1',
      '2',
      '2',
    ]);
  });

  it('holds what XML cannot as a sign', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(p('Iași\u0000\u000b <b> & \ud800'));
    expect(xml).toContain('Iași\ufffd\ufffd &lt;b&gt; &amp; \ufffd');
  });
});

describeWith('soffice', 'in LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reintegrare-docx-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens, and reads as the document does', async () => {
    writeFileSync(join(folder, 'raport.docx'), await toDocx(shortReport(), at));
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    execFileSync(
      'soffice',
      [
        profile,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        join(folder, 'raport.docx'),
      ],
      { stdio: 'ignore' },
    );
    const text = readFileSync(join(folder, 'raport.txt'), 'utf8');
    for (const wanted of [
      '1. Rezumat',
      'peste 340',
      'Tabelul 1. Întâlniri interregionale',
      'în construcții,',
    ])
      expect(text).toContain(wanted);
    expect(text).not.toContain('TOC \\');
  });
});
