import type { Data, Node, Root } from 'mdast';

/**
 * A document for every renderer: an mdast tree with three kinds of node of our own, so that the PDF and the
 * Markdown cannot say different things.
 */
export interface ReportDocument {
  readonly meta: DocumentMeta;
  readonly root: Root;
}

export interface DocumentMeta {
  readonly title: string;
  readonly subtitle: string;
  /** Who publishes it. */
  readonly author: string;
  readonly language: 'ro' | 'en';
  readonly year: number;
  /** The day the data speaks of (`YYYY-MM-DD`): what the files state, never the clock. */
  readonly dataDay: string;
  readonly labels: DocumentLabels;
}

/** The words that a renderer adds by itself. */
export interface DocumentLabels {
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  /** `Pagina {page} din {pages}`. */
  readonly page: string;
}

/** Headline figures, side by side. */
export interface FigureCards extends Node {
  type: 'figureCards';
  cards: { value: string; label: string }[];
  data?: Data;
}

/** Where the table of contents stands; each renderer makes it from the headings. */
export interface Contents extends Node {
  type: 'contents';
  data?: Data;
}

/** A chart as data; `src/render/charts` draws it. */
export interface Chart extends Node {
  type: 'chart';
  /** Unique in the document, usable as a file name: `intalniri-pe-luni`. */
  id: string;
  caption: string;
  /** What a blind reader is told: the reading and the values. */
  alt: string;
  /** One sentence: what a reader should see in it. */
  reading: string;
  chart: BarChart;
  data?: Data;
}

export interface BarChart {
  kind: 'columns' | 'bars';
  categories: string[];
  /** One value a category and series; several series are stacked. */
  series: { name: string; values: number[] }[];
}

declare module 'mdast' {
  interface RootContentMap {
    figureCards: FigureCards;
    contents: Contents;
    chart: Chart;
  }
  interface BlockContentMap {
    figureCards: FigureCards;
    contents: Contents;
    chart: Chart;
  }
  interface TableData {
    /** Without "Tabelul N"; renderers number tables in order. */
    caption?: string;
    /** Relative widths of the columns. */
    widths?: number[];
  }
  interface HeadingData {
    /** Target of links; unique in the document. */
    id?: string;
  }
}
