import type { Composition } from '../compose/composition.js';
import type { ReportDocument } from '../compose/document.js';

/** A file to write below the output folder. */
export interface OutputFile {
  /** Relative to the output folder, with `/` between its parts. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** One output format: a file of this folder and a line in `formats.ts`. */
export interface Format {
  readonly id: string;
  /**
   * Renders a year; a format without it renders the report and its technical annex as documents.
   * @param createdAt stamped into formats that need a time; never the clock.
   */
  render?(composition: Composition, createdAt: Date): Promise<readonly OutputFile[]>;
  /**
   * Renders a document, where the format is one of documents.
   * @param path of its file, without the ending.
   */
  renderDocument?(document: ReportDocument, path: string, createdAt: Date): Promise<readonly OutputFile[]>;
}
