import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ReportDocument } from '../../compose/document.js';
import { numberCaptions } from '../captions.js';
import { contentsOf, headingsOf } from '../headings.js';
import { imprintLines } from '../imprint.js';
import { blocksOf } from './blocks.js';
import { repacked } from './package.js';
import { styles } from './styles.js';

/**
 * Writes a document for Word and LibreOffice: styled headings, a contents field, tables with repeated headers. Charts
 * are their tables of numbers, since the format shows a drawing only beside a picture of it in pixels.
 * @param createdAt stamped into the file; the same document and time give the same bytes.
 */
export async function toDocx(document: ReportDocument, createdAt: Date): Promise<Uint8Array> {
  const { meta, root } = document;
  const entries = contentsOf(root);
  const context = {
    captions: numberCaptions(root, meta.labels),
    targets: new Set(headingsOf(root).flatMap(({ heading }) => heading.data?.id ?? [])),
    contents: { label: meta.labels.contents, entries },
    language: meta.language,
    lists: { ordered: 0 },
  };
  const children = [
    ...[meta.ministry, meta.author]
      .filter(isSaid)
      .map((line) => new Paragraph({ text: line, style: 'Publisher' })),
    ...[meta.addressee].filter(isSaid).map((line) => new Paragraph({ text: line, style: 'Addressee' })),
    new Paragraph({ text: meta.title, style: 'Title' }),
    ...[meta.subtitle, ...imprintLines(meta)]
      .filter(isSaid)
      .map((line) => new Paragraph({ text: line, style: 'Subtitle' })),
    ...blocksOf(root.children, context),
  ];
  const written = new Document({
    title: meta.title,
    creator: meta.author,
    lastModifiedBy: meta.author,
    description: meta.subtitle,
    styles: styles(meta.language),
    numbering: { config: [numbering] },
    sections: [{ properties: { page: a4 }, footers: { default: footer(meta.labels.page) }, children }],
  });
  return repacked(new Uint8Array(await Packer.toArrayBuffer(written)), entries, createdAt);
}

function isSaid(line: string | undefined): line is string {
  return line !== undefined && line !== '';
}

/** In twentieths of a point. */
const a4 = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
} as const;

const numbering = {
  reference: 'ordered',
  levels: [0, 1, 2].map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 360 } } },
  })),
};

/** `Pagina {page} din {pages}` with the numbers that Word fills in. */
function footer(words: string): Footer {
  const runs = words.split(/(\{pages?\})/u).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
  });
  const line = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: runs })],
  });
  return new Footer({ children: [line] });
}
