import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  TextRun,
} from 'docx';
import type { DocumentMeta, ReportDocument } from '../../compose/document.js';
import { numberCaptions } from '../captions.js';
import { reportTheme } from '../charts/report-theme.js';
import { contentsOf, headingsOf } from '../headings.js';
import { blocksOf } from './blocks.js';
import { opening } from './opening.js';
import { repacked } from './package.js';
import { styles } from './styles.js';

/**
 * Writes a document for Word and LibreOffice: cover, running heads, styled headings, a contents field, tables with
 * repeated heads, drawings.
 * @param createdAt stamped into the file; the same document and time give the same bytes.
 */
export async function toDocx(document: ReportDocument, createdAt: Date): Promise<Uint8Array> {
  const { meta, root } = document;
  const entries = contentsOf(root);
  const context = {
    captions: numberCaptions(root, meta.labels),
    targets: new Set(headingsOf(root).flatMap(({ heading }) => heading.data?.id ?? [])),
    contents: { label: meta.labels.contents, entries },
    chartTheme: reportTheme(meta.language),
    isLetter: meta.addressee !== undefined,
    lists: { ordered: 0 },
  };
  const written = new Document({
    title: meta.title,
    creator: meta.author,
    lastModifiedBy: meta.author,
    description: meta.subtitle,
    styles: styles(meta.language),
    numbering: { config: [numbering] },
    sections: [
      {
        // A cover has no running heads; a letter has none.
        properties: { page: a4, titlePage: meta.addressee === undefined },
        headers: { default: header(meta) },
        footers: { default: footer(meta) },
        children: [...opening(meta), ...blocksOf(root.children, context)],
      },
    ],
  });
  return repacked(new Uint8Array(await Packer.toArrayBuffer(written)), {
    ...{ entries, createdAt },
    ...(meta.wordStyles !== undefined && { reference: meta.wordStyles }),
  });
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

/** The title of the document, and the chapter that the page is in, which the program that shows it fills in. */
function header({ shortTitle }: DocumentMeta): Header {
  const line = new Paragraph({
    style: 'Running',
    children: [
      new TextRun(shortTitle),
      new TextRun({ children: [new Tab()] }),
      new SimpleField('STYLEREF 1'),
    ],
  });
  return new Header({ children: [line] });
}

/** Who publishes, and `Pagina {page} din {pages}` with the numbers that Word fills in. */
function footer({ author, labels }: DocumentMeta): Footer {
  const runs = labels.page.split(/(\{pages?\})/u).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
  });
  const line = new Paragraph({
    style: 'Running',
    children: [new TextRun(author), new TextRun({ children: [new Tab(), ...runs] })],
  });
  return new Footer({ children: [line] });
}
