import type { Data, Node, Root } from 'mdast';
import type { Language } from '../../model/language.js';
import type { DocumentLabels } from '../../sentences/report-sentences.js';

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
  /** The title where there is little room, such as above each page. */
  readonly shortTitle: string;
  /** Who publishes it. */
  readonly author: string;
  readonly language: Language;
  readonly year: number;
  /** The ministry under which the publisher stands. */
  readonly ministry?: string;
  /** Where it is issued, the number under which it is registered, and its state: `PROIECT`. */
  readonly place?: string;
  readonly number?: string;
  readonly version?: string;
  /** To whom a letter is addressed; a document without one has a cover. */
  readonly addressee?: string;
  /** Styles of Word (`word/styles.xml`) in place of the program's own, where a reference was given. */
  readonly wordStyles?: string;
  /** The day up to which the data reach (`YYYY-MM-DD`): what the files state, never the clock. */
  readonly dataDay: string;
  /** The day of issue (`YYYY-MM-DD`), where one was given. */
  readonly issued?: string;
  /** Names the run that it comes from. */
  readonly run: string;
  readonly labels: DocumentLabels;
}

/** Headline figures, side by side. */
export interface FigureCards extends Node {
  type: 'figureCards';
  cards: {
    value: string;
    /** What is counted, as it goes on from the value, in two or three words. */
    label: string;
    /** In small print: between which numbers it lies and what it is counted from. */
    detail: string;
  }[];
  data?: Data;
}

/** Where the table of contents stands; each renderer makes it from the headings. */
export interface Contents extends Node {
  type: 'contents';
  data?: Data;
}

/** A chart as data; `src/report/render/charts` draws it. */
export interface Chart extends Node {
  type: 'chart';
  /** Unique in the document, usable as a file name: `intalniri-pe-luni`. */
  id: string;
  /** What a reader should see in it. */
  caption: string;
  /** What it shows. */
  subject: string;
  /** What a blind reader is told: the caption and the values. */
  alt: string;
  /** Whose work the drawing rests on, where a licence asks to say so. */
  source?: string;
  chart: ChartData;
  data?: Data;
}

/** What a chart shows; a drawer of `src/report/render/charts` draws each kind. */
export type ChartData = Bars<'columns'> | Bars<'bars'> | MapChart | HeatMap;

/** Columns stand for categories with an order, such as months, bars for all others. */
export interface Bars<Kind extends 'columns' | 'bars'> {
  kind: Kind;
  categories: string[];
  /** One value a category and series; several series are stacked. */
  series: { name: string; values: number[] }[];
}

export type BarChart = Bars<'columns'> | Bars<'bars'>;

/** The counties of Romania, each with a whole number. */
export interface MapChart {
  kind: 'map';
  /** What is counted. */
  measure: string;
  counties: { code: string; value: number }[];
}

/** A whole number a row and column. */
export interface HeatMap {
  kind: 'heat-map';
  /** What is counted. */
  measure: string;
  rows: { name: string; values: number[] }[];
  columns: string[];
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
    /** The column (from 0) whose cells name their rows. */
    rowHeader?: number;
    /** The column (from 0) whose value is the same in many rows that follow each other; a printed table may say it once above them. */
    groupedBy?: number;
  }
  interface TableRowData {
    /** Sums up the rows above it. */
    isTotal?: boolean;
  }
  interface HeadingData {
    /** Target of links; unique in the document. */
    id?: string;
  }
}
