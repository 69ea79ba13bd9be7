import type { Tag } from './engine/structure.js';

/**
 * The nodes that the engine lays out: those of pdfmake that the report uses, with what our layout adds to them.
 * Lengths are in points, margins in the order left, top, right, bottom.
 */
export type Margin = readonly [left: number, top: number, right: number, bottom: number];

export interface Style {
  style?: string;
  fontSize?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  background?: string;
  decoration?: 'lineThrough' | 'underline';
  alignment?: 'left' | 'right' | 'center' | 'justify';
  lineHeight?: number;
  margin?: Margin;
}

/** One link, however many pieces of text it is made of; `text` says to those who cannot see it where it leads. */
export interface LinkLabel {
  readonly text: string;
}

export interface Run extends Style {
  text: string;
  link?: string;
  linkToDestination?: string;
  linkLabel?: LinkLabel;
}

/** What every block may carry for our layout. */
interface Laid extends Style {
  /** What the block is in the structure tree; without one it is part of the block around it. */
  tag?: Tag | 'artifact';
  /** Never the last block of a page. */
  keepWithNext?: boolean;
  /** Starts a page, unless it is the first on one already; `mostly`: nor where little stands on the page. */
  startsPage?: true | 'mostly';
  /** Of a cell: how many columns it covers. */
  colSpan?: number;
  /** Of a cell: which of its lines are drawn. */
  border?: readonly [left: boolean, top: boolean, right: boolean, bottom: boolean];
}

export interface TextNode extends Laid {
  /** From the upper left corner of the page; the blocks after it stand as if it were not there. */
  absolutePosition?: { readonly x: number; readonly y: number };
  text: string | Run[];
  id?: string;
  outline?: boolean;
  outlineText?: string;
  outlineParentId?: string;
  outlineExpanded?: boolean;
  linkToDestination?: string;
  linkLabel?: LinkLabel;
}

/** The number of the page on which the node with that id stands. */
export interface PageNumber extends Laid {
  pageReference: string;
  linkLabel: LinkLabel;
}

export interface Stack extends Laid {
  stack: Block[];
}

export interface UnorderedList extends Laid {
  ul: Block[];
  markerColor?: string;
}

export interface OrderedList extends Laid {
  ol: Block[];
  start?: number;
  markerColor?: string;
}

export interface Columns extends Laid {
  columns: (Block & { width?: number | '*' | 'auto' })[];
  columnGap?: number;
}

export interface Drawing extends Laid {
  svg: string;
  width?: number;
  fit?: [width: number, height: number];
}

export interface Rule extends Laid {
  canvas: {
    type: 'line';
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    lineWidth: number;
    lineColor: string;
  }[];
}

export interface TableLayout {
  hLineWidth: (line: number, node: TableNode) => number;
  vLineWidth: (line: number, node: TableNode) => number;
  hLineColor?: (line: number, node: TableNode) => string;
  vLineColor?: (line: number, node: TableNode) => string;
  hLineStyle?: (line: number, node: TableNode) => { dash: { length: number; space: number } } | null;
  paddingLeft: (column: number, node: TableNode) => number;
  paddingRight: (column: number, node: TableNode) => number;
  paddingTop: (row: number, node: TableNode) => number;
  paddingBottom: (row: number, node: TableNode) => number;
  fillColor?: (row: number, node: TableNode, column: number) => string | null;
}

export interface TableNode extends Laid {
  /** `rowTags`: what each row is, from the outside in; `keptRows`: rows that stay with the row below. */
  table: {
    headerRows: number;
    widths: number[];
    body: Block[][];
    rowTags?: Tag[];
    keptRows?: ReadonlySet<number>;
    /** Stands above the header where it comes again. */
    continued?: TextNode;
  };
  layout: TableLayout;
}

export type Block =
  | TextNode
  | PageNumber
  | Stack
  | UnorderedList
  | OrderedList
  | Columns
  | Drawing
  | Rule
  | TableNode;
