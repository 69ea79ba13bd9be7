import type { Block } from '../content.js';
import { textHeight, textWidth } from '../theme.js';
import { chainHeight, lineHeights, rowStart } from './heights.js';
import { HyphenInlines } from './hyphen-inlines.js';
import { linesOf } from './paragraph.js';
import { DocMeasure, DocPreprocessor, LayoutBuilder, TableProcessor } from './pdfmake.js';
import { Structure } from './structure.js';
import type { LineOf, MeasuredBlock, MeasuredTable, Page, PdfDocument, RowArguments } from './types.js';
import { ReportWriter } from './writer.js';

/** More headings and captions than ever stand above one block. */
const longestChain = 8;

/** A page filled less than this, in parts of its height, is not left for the next chapter. */
const leastFilled = 0.6;

type RunningHead = (page: number, pages: number) => Block | undefined;

export interface Definition {
  readonly content: Block[];
  readonly styles: object;
  readonly textStyle: object;
  readonly header: RunningHead;
  readonly footer: RunningHead;
}

/**
 * Lays blocks out on pages in one pass. Where pdfmake would leave a heading alone at the foot of a page, or lose what
 * is taller than a page in a block that may not break, this layout looks ahead and goes to the next page itself.
 */
export class ReportLayout extends LayoutBuilder {
  /** What the layout puts on pages, in reading order. */
  readonly structure = new Structure();
  private measured: (block: Block) => MeasuredBlock = () => {
    throw new Error('Nothing is measured before the layout has begun.');
  };

  layoutReport(definition: Definition, document: PdfDocument): Page[] {
    const { content, styles, textStyle, header, footer } = definition;
    const measure = new DocMeasure(
      document,
      styles,
      textStyle,
      this.svgMeasure as object,
      this.tableLayouts as object,
    );
    this.docPreprocessor = new DocPreprocessor();
    measure.textInlines = new HyphenInlines(document);
    this.docMeasure = measure;
    this.measured = (block) => measure.measureDocument(new DocPreprocessor().preprocessDocument([block]));
    this.linearNodeList = [];
    const tree = measure.measureDocument(new DocPreprocessor().preprocessDocument(content));
    this.writer = new ReportWriter(this.structure);
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode(tree);
    this.structure.asArtifact(() => this.addHeadersAndFooters(header, footer));
    return this.writer.context().pages;
  }

  override processNode(node: MeasuredBlock, verticalAlignment?: boolean): void {
    const layOut = () => super.processNode(node, verticalAlignment);
    if (node.tag === 'artifact') this.structure.asArtifact(layOut);
    else this.structure.within(node.tag === undefined ? [] : [node.tag], layOut);
  }

  override processVerticalContainer(node: MeasuredBlock): void {
    const items = ('stack' in node ? node.stack : []) as MeasuredBlock[];
    for (const [index, item] of items.entries()) {
      if (this.isNewPage(item) || !this.fits(items.slice(index, index + longestChain))) this.startPage();
      if (this.atTop() && item._margin) item._margin = [item._margin[0], 0, item._margin[2], item._margin[3]];
      this.processNode(item);
      node.positions.push(...item.positions);
    }
  }

  /** A chapter whose page would be left nearly empty by the one before goes on below it. */
  private isNewPage({ startsPage }: MeasuredBlock): boolean {
    const { y, pageMargins } = this.writer.context();
    return startsPage === 'mostly' ? y - pageMargins.top > textHeight * leastFilled : startsPage === true;
  }

  /**
   * Whether the first of these blocks has room here together with what it must not be parted from, or alone where no
   * page has room for all of it.
   */
  private fits(items: readonly MeasuredBlock[]): boolean {
    const { availableWidth, availableHeight } = this.writer.context();
    if (this.nestedLevel > 0) return true;
    const together = chainHeight(items, availableWidth);
    return (
      (together > textHeight ? chainHeight(items.slice(0, 1), availableWidth) : together) <= availableHeight
    );
  }

  private startPage(): void {
    if (!this.atTop() && this.writer.transactionLevel === 0) this.writer.moveToNextPage();
  }

  private atTop(): boolean {
    const context = this.writer.context();
    return context.y <= context.pageMargins.top + 0.01;
  }

  /** As pdfmake does it, but a row of ordinary height is not broken across two pages. */
  override processTable(node: MeasuredTable): void {
    this.nestedLevel++;
    const processor = new TableProcessor(node);
    processor.beginTable(this.writer);
    for (const row of node.table.body.keys()) {
      if (row >= processor.headerRows && this.nestedLevel === 1) this.keepRow(node, row);
      processor.beginRow(row, this.writer);
      this.structure.within(node.table.rowTags ?? [], () => {
        const { positions, pageBreaks } = this.processRow(rowOf(node, row, processor.rowsWithoutPageBreak));
        node.positions.push(...positions);
        processor.endRow(row, this.writer, pageBreaks);
        if (row === processor.headerRows - 1) this.headContinued(node);
      });
    }
    processor.endTable(this.writer);
    this.nestedLevel--;
    if (this.nestedLevel === 0) this.writer.context().resetMarginXTopParent();
  }

  /** Says above the header, in the margin of each page that it comes again on, which table goes on there. */
  private headContinued({ table: { continued } }: MeasuredTable): void {
    const repeated = this.writer.repeatables.at(-1);
    if (continued === undefined || repeated === undefined || this.nestedLevel > 1) return;
    const { stack = [] } = this.measured(continued) as { stack?: MeasuredBlock[] };
    const [line] = linesOf(stack[0] ?? { positions: [] }, textWidth);
    if (line !== undefined)
      repeated.items.unshift({ type: 'line', item: Object.assign(line, { x: 0, y: -14 }) });
  }

  private keepRow(node: MeasuredTable, row: number): void {
    const needed = rowStart(node, row);
    if (needed > this.writer.context().availableHeight) this.startPage();
  }

  /** Leaves no single line of a paragraph at the head of a page. */
  override processLeaf(node: MeasuredBlock): void {
    const context = this.writer.context();
    const lines = lineHeights(node, context.availableWidth);
    const here = fitting(lines, context.availableHeight);
    if (here > 2 && here === lines.length - 1)
      context.availableHeight = lines.slice(0, here - 1).reduce((sum, line) => sum + line, 0.01);
    super.processLeaf(node);
  }

  /** The lines of a text as they are even together, one after the other; `null` behind the last. */
  override buildNextLine(node: MeasuredBlock): LineOf | null {
    const lines = linesOf(node, this.writer.context().availableWidth);
    node._laid = (node._laid ?? 0) + 1;
    return lines[node._laid - 1] ?? null;
  }
}

/** A row as pdfmake lays it out. */
function rowOf(node: MeasuredTable, row: number, rowsWithoutPageBreak: number): RowArguments {
  return {
    cells: (node.table.body[row] ?? []) as MeasuredBlock[],
    widths: node.table.widths,
    gaps: node._offsets?.offsets,
    marginX: node._margin ? [node._margin[0], node._margin[2]] : [0, 0],
    rowsWithoutPageBreak,
    tableBody: node.table.body,
    tableNode: node,
    rowIndex: row,
  };
}

function fitting(lines: readonly number[], height: number): number {
  let [count, used] = [0, 0];
  for (const line of lines) {
    used += line;
    if (used > height) break;
    count++;
  }
  return count;
}
