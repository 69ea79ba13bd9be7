import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../../../bench/pdf-check/check.mjs';
import { toPdf } from '../../../../src/report/render/pdf/to-pdf.js';
import { sampleReport, shortReport } from '../sample.js';

const createdAt = new Date('2018-12-14T00:00:00Z');

/** Spoils a file in one way, as a fault of the program would. */
type Fault = (document: PDFDocument) => void;

const name = (value: string) => PDFName.of(value);

/** The structure elements of a type, in the order of their objects. */
function elements(document: PDFDocument, type: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && object.get(name('S')) === name(type));
}

function first(document: PDFDocument, type: string): PDFDict {
  const [found] = elements(document, type);
  if (found === undefined) throw new Error(`There is no ${type} in the sample.`);
  return found;
}

function kids(element: PDFDict): PDFArray {
  return element.lookup(name('K'), PDFArray);
}

const links = (document: PDFDocument) =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict =>
        object instanceof PDFDict && object.get(name('Subtype')) === name('Link'),
    );

const set = (dict: PDFDict | undefined, key: string, value: PDFObject) => dict?.set(name(key), value);

/** Adds operators to a page. */
function paint(document: PDFDocument, operators: string): void {
  const stream = document.context.stream(operators);
  document.getPage(2).node.addContentStream(document.context.register(stream));
}

/** Objects of the file whose dictionary has that type. */
function objectsOf(document: PDFDocument, type: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && object.get(name('Type')) === name(type),
    );
}

/** The part of a composite font that has its widths and its file. */
function glyphsOf(document: PDFDocument): PDFDict {
  const [font] = objectsOf(document, 'Font').filter((object) => object.has(name('DescendantFonts')));
  if (font === undefined) throw new Error('There is no font in the sample.');
  return font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
}

const readAs = (document: PDFDocument, text: string) => {
  const cmap = `1 begincodespacerange <0000><ffff> endcodespacerange 1 beginbfrange <0000> <ffff> [${`<${text}> `.repeat(400)}] endbfrange`;
  const stream = document.context.register(document.context.stream(cmap));
  for (const font of objectsOf(document, 'Font'))
    if (font.has(name('ToUnicode'))) set(font, 'ToUnicode', stream);
};

const faults: Readonly<Record<string, readonly [expected: string, fault: Fault]>> = {
  'a file that is not marked': [
    'not marked as tagged',
    ({ catalog, context }) => set(catalog, 'MarkInfo', context.obj({ Marked: false })),
  ],
  'no language': ['no language', ({ catalog }) => catalog.delete(name('Lang'))],
  'no title in the window': [
    'would not show the title',
    ({ catalog }) => catalog.delete(name('ViewerPreferences')),
  ],
  'no bookmarks': ['no bookmarks', ({ catalog }) => catalog.delete(name('Outlines'))],
  'no output intent': ['no output intent', ({ catalog }) => catalog.delete(name('OutputIntents'))],
  'another title': ['another dc:title', (document) => document.setTitle('Altul')],
  'no tab order': ['page 3 has no tab order', (document) => document.getPage(2).node.delete(name('Tabs'))],
  'a type of its own': [
    'Card is not a standard',
    (document) => set(first(document, 'Div'), 'S', name('Card')),
  ],
  'an item outside of a list': ['LI stands in P', (document) => set(first(document, 'L'), 'S', name('P'))],
  'a skipped heading': [
    'heading of level 3 follows',
    (document) => set(first(document, 'H2'), 'S', name('H3')),
  ],
  'a figure without a text': [
    'Figure without a text',
    (document) => first(document, 'Figure').delete(name('Alt')),
  ],
  'a figure without a place': [
    'Figure without its place',
    (document) => first(document, 'Figure').delete(name('A')),
  ],
  'a header without scope': ['TH without scope', (document) => first(document, 'TH').delete(name('A'))],
  'a row with a cell less': [
    'table 1 has rows of',
    (document) => kids(elements(document, 'TR')[1] ?? first(document, 'TR')).remove(0),
  ],
  'an element in two places': [
    'stands in the structure tree twice',
    (document) => kids(first(document, 'TR')).push(kids(first(document, 'TR')).get(0)),
  ],
  'content claimed twice': [
    'is claimed by P and by P',
    (document) =>
      set(elements(document, 'P')[1], 'K', kids(elements(document, 'P')[0] ?? first(document, 'P'))),
  ],
  'content that no page has': [
    'which no page has',
    (document) => kids(first(document, 'P')).push(PDFNumber.of(999)),
  ],
  'content outside of the tree': [
    'which the structure tree does not hold',
    (document) => set(first(document, 'H1'), 'K', document.context.obj([])),
  ],
  'content outside of marks': [
    'outside of any mark',
    (document) =>
      document
        .getPage(2)
        .node.addContentStream(document.context.register(document.context.stream('0 0 5 5 re f'))),
  ],
  'marks that do not pair': [
    'do not pair',
    (document) =>
      document.getPage(2).node.addContentStream(document.context.register(document.context.stream('EMC'))),
  ],
  'a way back to another element': [
    'leads from content 0 to another element',
    ({ catalog }) => {
      const tree = catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict);
      const [first, second] = [1, 3].map((at) => tree.lookup(name('Nums'), PDFArray).lookup(at, PDFArray));
      if (second !== undefined) first?.set(0, second.get(0));
    },
  ],
  'a link without a text': [
    'without a text of its own',
    (document) => set(links(document)[0], 'Contents', PDFString.of('')),
  ],
  'a link to nowhere': [
    'leads nowhere',
    (document) => set(links(document)[0], 'Dest', PDFHexString.fromText('h999')),
  ],
  'a link that runs something': [
    'leads to javascript',
    ({ context, ...document }) => {
      const link = links({ context, ...document } as PDFDocument).find((each) => each.has(name('A')));
      link?.lookup(name('A'), PDFDict).set(name('URI'), PDFString.of('javascript:alert(1)'));
    },
  ],
  'text too light': [
    'rgb(204, 204, 204) on rgb(255, 255, 255)',
    (document) => paint(document, '/Artifact BMC 0.8 0.8 0.8 rg BT <0001> Tj ET EMC'),
  ],
  'text too much like what it stands on': [
    'rgb(0, 0, 0) on rgb(51, 51, 51)',
    (document) =>
      paint(document, '/Artifact BMC q 0.2 g 5 5 9 9 re f Q 0 g BT /F1 4 Tf 1 0 0 1 7 7 Tm <0001> Tj ET EMC'),
  ],
  'a character without a glyph': [
    'a character without a glyph',
    (document) => paint(document, '/Artifact BMC 0 g BT <00010000> Tj ET EMC'),
  ],
  'another author': ['another dc:creator', (document) => document.setAuthor('Altul')],
  'another day': ['another xmp:ModifyDate', (document) => document.setModificationDate(new Date(0))],
  'no identifier': ['no identifier', ({ context }) => delete context.trailerInfo.ID],
  'a language that is none': [
    'is no language',
    ({ catalog }) => set(catalog, 'Lang', PDFString.of('română')),
  ],
  'tags in doubt': [
    'doubts its own tags',
    ({ catalog, context }) => set(catalog, 'MarkInfo', context.obj({ Marked: true, Suspects: true })),
  ],
  'something that runs at the start': [
    'when it is opened',
    ({ catalog, context }) => set(catalog, 'OpenAction', context.obj({ S: 'JavaScript', JS: '1' })),
  ],
  'a click that starts a program': [
    'a click does Launch',
    (document) => set(links(document)[0], 'A', document.context.obj({ S: 'Launch', F: 'a.exe' })),
  ],
  'an attachment': [
    'the file has EmbeddedFiles',
    ({ catalog, context }) => set(catalog.lookup(name('Names'), PDFDict), 'EmbeddedFiles', context.obj({})),
  ],
  'a form': ['the file has AcroForm', ({ catalog, context }) => set(catalog, 'AcroForm', context.obj({}))],
  'a profile without bytes': [
    'no profile of colours',
    (document) => objectsOf(document, 'OutputIntent')[0]?.delete(name('DestOutputProfile')),
  ],
  'colours of a press': [
    'colours of a press',
    (document) => paint(document, '/Artifact BMC 0 0 0 1 k 0 0 5 5 re f EMC'),
  ],
  'a blending of its own': [
    'blends by Sparkle',
    ({ context }) => context.register(context.obj({ Type: 'ExtGState', BM: 'Sparkle' })),
  ],
  'a compression with a patent': [
    'kept by LZWDecode',
    ({ context }) => context.register(context.stream('', { Filter: 'LZWDecode' })),
  ],
  'a text that is too long': [
    'longer than PDF/A allows',
    (document) => set(first(document, 'Figure'), 'Alt', PDFString.of('a'.repeat(32_768))),
  ],
  'too many states': [
    'more states than PDF/A allows',
    (document) => paint(document, `${'q '.repeat(29)}${'Q '.repeat(29)}`),
  ],
  'a glyph of another width': [
    'another width than the file of the font',
    (document) => set(glyphsOf(document), 'W', document.context.obj([1, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]])),
  ],
  'a font that is not in the file': [
    'is not in the file',
    (document) => glyphsOf(document).lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2')),
  ],
  'a font that cannot be read back': [
    'cannot be read back as text',
    (document) => {
      for (const font of objectsOf(document, 'Font')) font.delete(name('ToUnicode'));
    },
  ],
  'a glyph that is read as nothing': ['read as nothing known', (document) => readAs(document, '0000')],
  'a glyph of private use': ['read as nothing known', (document) => readAs(document, 'e000')],
  'a list of glyphs with gaps': [
    'lists fewer glyphs than it has',
    (document) =>
      set(
        glyphsOf(document).lookup(name('FontDescriptor'), PDFDict),
        'CIDSet',
        document.context.register(document.context.stream('a')),
      ),
  ],
  'types of its own': [
    'types of its own',
    ({ catalog, context }) =>
      set(catalog.lookup(name('StructTreeRoot'), PDFDict), 'RoleMap', context.obj({})),
  ],
  'a caption in the middle': [
    'neither its first nor its last part',
    (document) => {
      const table = kids(first(document, 'Table'));
      table.insert(2, table.get(0));
      table.remove(0);
    },
  ],
  'a cell without a header': [
    'a cell without a header in row 2',
    (document) => {
      const [header] = elements(document, 'TR');
      const cell = header === undefined ? undefined : kids(header).lookup(0, PDFDict);
      set(cell, 'S', name('TD'));
    },
  ],
  'a link that is not printed': [
    'a link that is not printed',
    (document) => set(links(document)[0], 'F', PDFNumber.of(0)),
  ],
  'a link without a place to click': [
    'Link without a place to click',
    (document) => set(first(document, 'Link'), 'K', document.context.obj([0])),
  ],
};

/** Faults of the bytes, which writing the file again would mend. */
const damages: Readonly<
  Record<string, readonly [expected: string, damage: (pdf: Uint8Array) => Uint8Array]>
> = {
  'something behind the end': ['follows the end', (pdf) => Buffer.concat([pdf, Buffer.from('\n0')])],
  'a beginning like that of text': [
    'does not begin as a PDF does',
    (pdf) => Buffer.from(Buffer.from(pdf).fill('a', 10, 14)),
  ],
};

describe('the check of a PDF', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await toPdf(shortReport(), createdAt);
  });

  test('finds nothing in a report', async () => {
    expect(await checkPdf(await toPdf(sampleReport(), createdAt))).toEqual([]);
    expect(await checkPdf(pdf)).toEqual([]);
  });

  test.each(Object.keys(faults))('finds %s', async (fault) => {
    const [expected, spoil] = faults[fault] ?? ['', () => undefined];
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    spoil(document);
    const findings = await checkPdf(await document.save({ updateFieldAppearances: false }));
    expect(findings.join('\n')).toContain(expected);
  });

  test.each(Object.keys(damages))('finds %s', async (fault) => {
    const [expected, damage] = damages[fault] ?? ['', (bytes: Uint8Array) => bytes];
    expect((await checkPdf(damage(pdf))).join('\n')).toContain(expected);
  });
});
