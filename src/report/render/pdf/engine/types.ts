import type { Block, LinkLabel, TableNode } from '../content.js';
import type { StructureElement } from './structure.js';

/*
 * What the engine touches of the objects that pdfmake 0.3.11 and pdfkit 0.19 pass around. The public types of the
 * packages leave it out.
 */

/** A font as pdfkit embeds it. */
export interface Font {
  readonly id: string;
  /** In thousandths of the size. */
  readonly ascender: number;
  ref(): unknown;
  /** The characters that each glyph of the file stands for. */
  readonly unicode: number[][];
  /** The glyphs of a text as hexadecimal codes, and how far each moves on, in thousandths of the size. */
  encode(text: string): [glyphs: string[], positions: { advanceWidth: number; xAdvance: number }[]];
  widthOfString(text: string, size: number): number;
}

/** A piece of text of one style, measured. */
export interface Inline {
  text: string;
  font: Font;
  fontSize: number;
  color?: string;
  alignment?: 'left' | 'right' | 'center' | 'justify';
  link?: string | null;
  linkToDestination?: string | null;
  linkLabel?: LinkLabel;
  background?: string | null;
  decoration?: string | null;
  width: number;
  height: number;
  x: number;
  leadingCut: number;
  trailingCut: number;
  lineEnd?: boolean;
  noNewLine?: boolean;
  /** A part of a word that a line may end behind with a hyphen. */
  hyphenates?: boolean;
  /** The hyphen that shows where a word goes on, and is no part of its text. */
  isHyphen?: boolean;
  /** The heading whose page this is the number of. */
  _pageNodeRef?: { positions?: { pageNumber: number }[] };
}

/** A line while it is filled. */
export interface LineOf extends Line {
  readonly maxWidth: number;
  newLineForced?: boolean;
  lastLineInParagraph?: boolean;
  addInline(inline: Inline): void;
  getWidth(): number;
}

export interface Bookmark {
  id: string;
  parentId?: string;
  text: string;
  expanded: boolean;
}

export interface Line {
  x?: number;
  y?: number;
  /** The name that links lead to. */
  id?: string;
  inlines: Inline[];
  _outline?: Bookmark;
  _pageNodeRef?: Inline['_pageNodeRef'];
  /** What the text is part of; absent for what is not read out. */
  owner?: StructureElement | undefined;
  getHeight(): number;
  getAscenderHeight(): number;
}

/** A drawing on a page. */
export interface Drawn {
  x: number;
  y: number;
  _width: number;
  _height: number;
  owner?: StructureElement | undefined;
}

/** Things placed together, such as the header rows of a table. */
export interface Fragment {
  items: { type: string; item: object }[];
}

/** What measuring and layout add to a block. */
export interface Measured {
  linkLabel?: LinkLabel;
  _inlines?: Inline[];
  /** The lines in a column of that width. */
  _broken?: { width: number; lines: readonly LineOf[] };
  /** How many of the lines are on pages. */
  _laid?: number;
  _margin?: [number, number, number, number] | null;
  _height?: number;
  _minHeight?: number;
  _gap?: number;
  _gapSize?: { width: number };
  _offsets?: { total: number; offsets: number[] };
  _layout?: TableNode['layout'];
  positions: { pageNumber: number }[];
}
export type MeasuredBlock = Block & Measured;
export type MeasuredTable = TableNode & Measured;

export interface Page {
  items: { type: string; item: object }[];
  pageSize: { width: number; height: number };
  pageMargins: { left: number; top: number; right: number; bottom: number };
}

export interface Context {
  page: number;
  pages: Page[];
  x: number;
  y: number;
  availableWidth: number;
  availableHeight: number;
  pageMargins: Page['pageMargins'];
  getCurrentPage(): Page;
  resetMarginXTopParent(): void;
}

export interface Writer {
  transactionLevel: number;
  repeatables: Fragment[];
  addLine(line: Line, isMarker?: boolean, index?: number): unknown;
  addSVG(drawing: Drawn, index?: number): unknown;
  addFragment(fragment: Fragment, ...rest: unknown[]): unknown;
  alignLine(line: LineOf): void;
  context(): Context;
  addPage(size: object, orientation: null, margins: object): void;
  moveToNextPage(): void;
}

export interface RowArguments {
  cells: MeasuredBlock[];
  [other: string]: unknown;
}

export interface LayoutBuilderBase {
  pageSize: object;
  pageMargins: object;
  writer: Writer;
  linearNodeList: unknown[];
  docPreprocessor: unknown;
  docMeasure: unknown;
  nestedLevel: number;
  svgMeasure: unknown;
  tableLayouts: unknown;
  processNode(node: MeasuredBlock, verticalAlignment?: boolean): void;
  processVerticalContainer(node: MeasuredBlock): void;
  processTable(node: MeasuredTable): void;
  processLeaf(node: MeasuredBlock): void;
  buildNextLine(node: MeasuredBlock): LineOf | null;
  processRow(row: RowArguments): { positions: { pageNumber: number }[]; pageBreaks: unknown[] };
  addHeadersAndFooters(header: unknown, footer: unknown): void;
}

export interface TableProcessorBase {
  headerRows: number;
  rowsWithoutPageBreak: number;
  beginTable(writer: Writer): void;
  beginRow(row: number, writer: Writer): void;
  endRow(row: number, writer: Writer, pageBreaks: unknown[]): void;
  endTable(writer: Writer): void;
}

/** A reference to an object of the file. */
export interface Reference {
  data: Record<string, unknown>;
  end(): void;
}

/** A structure element as pdfkit writes it. */
export interface WrittenElement {
  dictionary: Reference;
  add(kid: unknown): void;
  end(): void;
}

export interface OutlineItem {
  addItem(title: string, options: { expanded: boolean; top: number; left: number }): OutlineItem;
}

export interface PdfInfoFields {
  readonly Title: string;
  readonly Author: string;
  readonly Subject: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

export interface PdfDocument {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, unknown>;
    readonly structParentTreeKey: number;
  };
  readonly outline: OutlineItem;
  readonly info: PdfInfoFields;
  _id: Uint8Array;
  addPage(options: { size: [number, number] }): void;
  addContent(operators: string): void;
  fillColor(colour: string): void;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  annotate(x: number, y: number, width: number, height: number, options: object): void;
  markContent(tag: string): void;
  markStructureContent(tag: string): unknown;
  endMarkedContent(): void;
  struct(type: string, options: object): WrittenElement;
  addStructure(element: WrittenElement): void;
  getMarkInfoDictionary(): Reference;
  appendXML(xml: string, newline?: boolean): void;
  _addInfo(): void;
  _write(data: Uint8Array | string): void;
  _finalize(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: unknown) => void): void;
  end(): void;
}

export interface RendererBase {
  renderVector(vector: object): void;
  renderSVG(drawing: Drawn): void;
}

export interface TextDecoratorBase {
  drawBackground(line: Line, x: number, y: number): void;
  drawDecorations(line: Line, x: number, y: number): void;
}
