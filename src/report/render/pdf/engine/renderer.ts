import { page as paper } from '../theme.js';
import { figureBox } from './attributes.js';
import { isLink, Links } from './links.js';
import type { Marks } from './marks.js';
import { Renderer, TextDecorator } from './pdfmake.js';
import { drawRun, type TextRun, textRuns } from './text-run.js';
import type { Drawn, Line, Page, PdfDocument } from './types.js';

type Outline = PdfDocument['outline'];

/** Draws the pages of a layout, each thing within the mark of its structure element. */
export class ReportRenderer extends Renderer {
  private readonly links: Links;
  private readonly bookmarks = new Map<string, Outline>();
  private readonly draw: Readonly<Record<string, (item: object) => void>> = {
    line: (item) => this.drawLine(item as Line),
    vector: (item) => this.drawVector(item),
    svg: (item) => this.drawSvg(item as Drawn),
  };

  constructor(
    private readonly document: PdfDocument,
    private readonly marks: Marks,
  ) {
    super(document);
    this.links = new Links(document, marks);
  }

  drawPages(pages: readonly Page[]): void {
    for (const { items, pageSize } of pages) {
      this.document.addPage({ size: [pageSize.width, pageSize.height] });
      for (const { type, item } of items) this.drawItem(type, item);
      this.links.close();
      this.marks.close();
    }
  }

  private drawItem(type: string, item: object): void {
    const draw = this.draw[type];
    if (draw === undefined) throw new Error(`Nothing draws a ${type}.`);
    draw(item);
  }

  /** Rules, borders and fills are there for the eye alone. */
  private drawVector(vector: object): void {
    this.marks.mark(undefined);
    this.renderVector(vector);
  }

  private drawSvg(drawing: Drawn): void {
    this.marks.mark(drawing.owner);
    const { x, y, _width: width, _height: height, owner } = drawing;
    const box = figureBox(x, paper.height - y - height, width, height);
    if (owner !== undefined) this.marks.elementOf(owner).dictionary.data.A = box;
    this.renderSVG(drawing);
  }

  private drawLine(line: Line): void {
    const { x = 0, y = 0 } = line;
    this.addTargets(line, x, y);
    fillPageNumbers(line);
    const decorator = new TextDecorator(this.document);
    if (line.inlines.some(({ background }) => background)) {
      this.marks.mark(undefined);
      decorator.drawBackground(line, x, y);
    }
    for (const run of textRuns(line.inlines)) this.drawPart(run, line, x, y + line.getAscenderHeight());
    if (line.inlines.some(({ decoration }) => decoration)) {
      this.marks.mark(undefined);
      decorator.drawDecorations(line, x, y);
    }
  }

  private drawPart(run: TextRun, line: Line, x: number, baseline: number): void {
    const draw = () => drawRun(run, x, baseline, this.document);
    if (line.owner !== undefined && isLink(run[0])) {
      this.links.draw(run, line.owner, { x, baseline }, draw);
      return;
    }
    this.links.close();
    this.marks.mark(line.owner);
    draw();
  }

  /** The bookmark of a heading, and the name that links lead to. */
  private addTargets(line: Line, x: number, y: number): void {
    if (line.id !== undefined) this.document.addNamedDestination(line.id, 'XYZ', x, y, null);
    if (line._outline === undefined) return;
    const { id, parentId, text, expanded } = line._outline;
    const parent = this.bookmarks.get(parentId ?? '') ?? this.document.outline;
    const place = { top: y, left: paper.width - x };
    this.bookmarks.set(id, parent.addItem(text, { expanded, ...place }));
  }
}

/** Puts the page's number in the place that was kept for it, once the layout knows. */
function fillPageNumbers(line: Line): void {
  const [number] = line.inlines;
  const heading = line._pageNodeRef?.positions?.[0];
  if (number === undefined || heading === undefined) return;
  const text = String(heading.pageNumber);
  const width = number.font.widthOfString(text, number.fontSize);
  number.x += number.width - width;
  Object.assign(number, { text, width });
}
