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
import { checkPdf } from '../../../bench/pdf-check/check.mjs';
import { toPdf } from '../../../src/render/pdf/to-pdf.js';
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
  'another title': ['another title', (document) => document.setTitle('Altul')],
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
    'too light',
    (document) => {
      const { node } = document.getPage(2);
      const text = '/Artifact BMC 0.8 0.8 0.8 rg BT <0001> Tj ET EMC';
      node.addContentStream(document.context.register(document.context.stream(text)));
    },
  ],
  'a character without a glyph': [
    'a character without a glyph',
    (document) => {
      const stream = document.context.stream('/Artifact BMC 0 g BT <00010000> Tj ET EMC');
      document.getPage(2).node.addContentStream(document.context.register(stream));
    },
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
});
