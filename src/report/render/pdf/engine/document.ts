import { createHash } from 'node:crypto';
import { fontFamily, fontFile } from '../../typeface/noto-sans.js';
import { page } from '../theme.js';
import { PdfMakeDocument } from './pdfmake.js';
import { xmpDescriptions } from './xmp.js';

/** What a file says of itself. */
export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  readonly createdAt: Date;
}

/** A PDF 1.7 that keeps PDF/A-2a and PDF/UA-1; no file and no address is opened for it. */
export class ReportPdf extends PdfMakeDocument {
  private readonly language: string;
  private readonly digest = createHash('sha256');

  constructor(info: PdfInfo) {
    super(fonts(), {}, {}, {}, optionsFor(info), null, () => false);
    this.language = info.language;
    this.getMarkInfoDictionary().data.Marked = true;
  }

  /** pdfkit names one standard alone and does not escape what it writes, so these metadata are written here. */
  override _addInfo(): void {
    for (const part of xmpDescriptions(this.info, this.language)) this.appendXML(part);
  }

  override _write(data: Uint8Array | string): void {
    this.digest?.update(data);
    super._write(data);
  }

  /** The identifier comes from the content: two reports with the same title are not the same file. */
  override _finalize(): void {
    this._id = this.digest.copy().digest().subarray(0, 16);
    super._finalize();
  }
}

function fonts() {
  const cuts = ['normal', 'bold', 'italics', 'bolditalics'] as const;
  return { [fontFamily]: Object.fromEntries(cuts.map((cut) => [cut, fontFile(cut)])) };
}

function optionsFor({ title, author, subject, language, createdAt }: PdfInfo): object {
  const dates = { CreationDate: createdAt, ModDate: createdAt };
  const program = { Creator: 'reintegrare', Producer: 'reintegrare (pdfmake 0.3.11)' };
  return {
    size: [page.width, page.height],
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    lang: language,
    displayTitle: true,
    compress: true,
    fontLayoutCache: true,
    autoFirstPage: false,
    font: null,
    info: { Title: title, Author: author, Subject: subject, ...program, ...dates },
  };
}
