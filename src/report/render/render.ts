import type { Composition } from '../compose/composition.js';
import type { ReportDocument } from '../compose/document.js';
import { documentNames } from './documents.js';
import type { Format, OutputFile } from './format.js';
import { formats } from './formats.js';

export interface RenderRequest {
  readonly formats: readonly Format[];
  /** Also the inventory of each central authority as files of its own, in the formats of documents. */
  readonly perAuthority: boolean;
  /** Stamped into formats that need a time. */
  readonly createdAt: Date;
  /** Styles of Word in place of the program's own. */
  readonly wordStyles?: string;
  /** Renders a document in its format, somewhere else than here where it may. */
  readonly renderDocument?: RenderDocument;
}

/** A document to render, as plain data. */
export interface DocumentTask {
  /** The id of the format. */
  readonly format: string;
  readonly document: ReportDocument;
  /** Of its file, without the ending. */
  readonly path: string;
  readonly createdAt: Date;
}

export type RenderDocument = (task: DocumentTask) => Promise<readonly OutputFile[]>;

/** Renders a composition in each format asked for; the files stand in the order of the formats. */
export async function render(composition: Composition, request: RenderRequest): Promise<OutputFile[]> {
  const { formats, perAuthority, createdAt, renderDocument = renderHere } = request;
  const { report, annex, year } = composition;
  const both = [
    { document: report, path: documentNames.report(year) },
    { document: annex, path: documentNames.annex(year) },
  ];
  const inventories = perAuthority
    ? composition.inventories.map(({ id, document }) => ({ document, path: `inventare-${year}/${id}` }))
    : [];
  const files = formats.flatMap((format) => {
    const documents = [...(format.render ? [] : both), ...(format.renderDocument ? inventories : [])].map(
      (one) => ({ ...one, document: inStyles(one.document, request.wordStyles) }),
    );
    return [
      format.render?.(composition, createdAt),
      ...documents.map((document) => renderDocument({ format: format.id, ...document, createdAt })),
    ];
  });
  return (await Promise.all(files)).flatMap((written) => written ?? []);
}

function inStyles(document: ReportDocument, wordStyles: string | undefined): ReportDocument {
  return wordStyles === undefined ? document : { ...document, meta: { ...document.meta, wordStyles } };
}

/** Renders a document here and now. */
export const renderHere: RenderDocument = async ({ format, document, path, createdAt }) =>
  (await formats.find(({ id }) => id === format)?.renderDocument?.(document, path, createdAt)) ?? [];
