import { type Dialect, dialectOf, drawingRelation, legacyDrawingXml } from './dialect.js';
import type { Mark, SheetMarks } from './marks.js';
import { Edits } from './package/edits.js';
import { EditedPackage } from './package/package.js';
import { NotEditable, withAttribute } from './package/xml.js';
import { colourCells } from './parts/colour-cells.js';
import { addNotes, emptyComments, type NotedMark } from './parts/comments.js';
import { listSheet, type ProblemList } from './parts/list-sheet.js';
import { addNoteBoxes, emptyDrawing } from './parts/note-boxes.js';
import { type SheetLayout, sheetLayout } from './parts/sheet-layout.js';
import { removeSignature } from './parts/signature.js';
import { emptyStyles, Styles } from './parts/styles.js';
import { freeSheetName, type ListedSheet, listedSheets, withFirstSheet } from './parts/workbook.js';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What of the workbook could not be kept, or not be done. */
export interface Losses {
  /** The workbook was signed; a changed one is not. */
  readonly signature: boolean;
  /** Cells that are coloured but have no note, since they hold a conversation or their sheet an unusual drawing. */
  readonly cellsWithoutNote: number;
}

export interface Annotations {
  readonly marks: readonly SheetMarks[];
  /** Name of the sheet that lists the problems, unless the workbook has one of that name. */
  readonly listName: string;
  /** The list; it says what was lost. */
  list(losses: Losses): ProblemList;
}

/** The sheets of a workbook in their order, by name: marks tell them by their place in it. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  const workbook = new EditedPackage(bytes);
  return listedSheets(workbook.text(mainPart(workbook))).map(({ name }) => name);
}

/**
 * Colours cells of an `.xlsx` or `.xlsm` workbook, gives them notes and puts a list before its sheets. Parts that this
 * does not concern are written byte for byte as they were.
 * @throws NotEditable where the package is not built as it should be
 */
export function annotatePackage(bytes: Uint8Array, annotations: Annotations): Uint8Array {
  return new Annotator(new EditedPackage(bytes)).annotate(annotations);
}

class Annotator {
  private readonly main: string;
  private readonly dialect: Dialect;
  private readonly sheets: readonly ListedSheet[];
  private readonly stylesPart: string;
  private readonly styles: Styles;
  private cellsWithoutNote = 0;

  constructor(private readonly workbook: EditedPackage) {
    this.main = mainPart(workbook);
    const xml = workbook.text(this.main);
    this.dialect = dialectOf(xml);
    this.sheets = listedSheets(xml);
    this.stylesPart = this.findOrAddStyles();
    this.styles = new Styles(workbook.text(this.stylesPart));
  }

  annotate({ marks, listName, list }: Annotations): Uint8Array {
    const marksOf = new Map(marks.map(({ sheet, marks }) => [sheet, marks]));
    this.sheets.forEach((sheet, index) => {
      this.markSheet(sheet, marksOf.get(index) ?? []);
    });
    this.workbook.retype(/\.template(\.macroEnabled)?\.main\+xml/g, '.sheet$1.main+xml');
    const signature = removeSignature(this.workbook);
    this.addList(listName, list({ signature, cellsWithoutNote: this.cellsWithoutNote }));
    this.workbook.set(this.stylesPart, this.styles.finish());
    return this.workbook.write();
  }

  private findOrAddStyles(): string {
    const found = this.workbook.relations(this.main).find(({ type }) => type === 'styles')?.target;
    if (found !== undefined && this.workbook.has(found)) return found;
    const part = this.workbook.freeName('xl/styles', '.xml');
    this.workbook.add(part, emptyStyles(this.dialect), `${contentType}.styles+xml`);
    this.workbook.relate(this.main, `${this.dialect.relations}/styles`, part);
    return part;
  }

  private markSheet({ relation }: ListedSheet, marks: readonly Mark[]): void {
    const part = this.workbook.relations(this.main).find(({ id }) => id === relation)?.target;
    if (part === undefined || !this.workbook.has(part)) return;
    const xml = this.workbook.text(part);
    if (marks.length === 0) {
      this.deselect(part, xml);
      return;
    }
    const layout = sheetLayout(xml, new Set(marks.map(({ row }) => row)));
    const edits = new Edits(xml);
    deselectViews(edits, layout);
    colourCells(edits, layout, marks, (base, severity) => this.styles.coloured(base, severity));
    this.noteCells(part, edits, layout, marks.filter(isNoted));
    this.workbook.set(part, edits.apply());
  }

  /** Two selected sheets would be edited as one: only the list is to be selected. */
  private deselect(part: string, xml: string): void {
    const view = /<(?:\w+:)?sheetView\s[^>]*\btabSelected=["'](?:1|true)["'][^>]*>/;
    if (!view.test(xml)) return;
    this.workbook.set(
      part,
      xml.replace(view, (tag) => withAttribute(tag, 'tabSelected', undefined)),
    );
  }

  private noteCells(part: string, edits: Edits, layout: SheetLayout, marks: readonly NotedMark[]): void {
    if (marks.length === 0) return;
    const related = this.workbook.relations(part);
    const known = related.find(({ type }) => type === 'comments')?.target;
    const comments = known !== undefined && this.workbook.has(known) ? known : undefined;
    const before = comments === undefined ? emptyComments(this.dialect) : this.workbook.text(comments);
    const { xml, added, leftOut } = addNotes(before, marks);
    this.cellsWithoutNote += leftOut.length;
    if (added.length > 0 && !this.drawBoxes(part, edits, layout, added)) {
      this.cellsWithoutNote += marks.length - leftOut.length;
      return;
    }
    if (comments !== undefined) this.workbook.set(comments, xml);
    else this.addPart(part, 'xl/comments', '.xml', xml, 'comments');
  }

  private drawBoxes(part: string, edits: Edits, layout: SheetLayout, marks: readonly NotedMark[]): boolean {
    const id = layout.legacyDrawing && Object.entries(layout.legacyDrawing.attributes)[0]?.[1];
    const known = this.workbook.relations(part).find((relation) => relation.id === id)?.target;
    if (known !== undefined && this.workbook.has(known)) {
      const drawing = addNoteBoxes(this.workbook.text(known), marks, layout);
      if (drawing !== undefined) this.workbook.set(known, drawing);
      return drawing !== undefined;
    }
    const drawing = addNoteBoxes(emptyDrawing(marks.length), marks, layout) ?? '';
    const name = this.workbook.freeName('xl/drawings/vmlDrawing', '.vml');
    this.workbook.set(name, drawing);
    this.workbook.declareExtension('vml', drawingType);
    const relation = this.workbook.relate(part, drawingRelation, name);
    const element = legacyDrawingXml(this.dialect, layout.prefix, relation);
    const { start, end } = layout.legacyDrawing ?? {
      start: layout.legacyDrawingAt,
      end: layout.legacyDrawingAt,
    };
    edits.replace(start, end, element);
    return true;
  }

  private addPart(from: string, start: string, end: string, xml: string, type: string): string {
    const part = this.workbook.freeName(start, end);
    this.workbook.add(part, xml, `${contentType}.${type}+xml`);
    return this.workbook.relate(from, `${this.dialect.relations}/${type}`, part);
  }

  private addList(listName: string, list: ProblemList): void {
    const name = freeSheetName(
      listName,
      this.sheets.map((sheet) => sheet.name),
    );
    const xml = listSheet(list, this.dialect, (style) => this.styles.ofList(style));
    const relation = this.addPart(this.main, 'xl/worksheets/sheet', '.xml', xml, 'worksheet');
    const workbook = this.workbook.text(this.main);
    this.workbook.set(this.main, withFirstSheet(workbook, { name, relation }, this.dialect));
  }
}

function mainPart(workbook: EditedPackage): string {
  const related = workbook.relations('').find(({ type }) => type === 'officeDocument')?.target;
  const found = [related ?? '', 'xl/workbook.xml'].find((part) => workbook.has(part));
  if (found === undefined) throw new NotEditable('workbook');
  return found;
}

function isNoted(mark: Mark): mark is NotedMark {
  return mark.note !== undefined;
}

function deselectViews(edits: Edits, { views }: SheetLayout): void {
  for (const { start, end, attributes } of views) {
    if (attributes.tabSelected === undefined) continue;
    edits.replace(start, end, withAttribute(edits.text.slice(start, end), 'tabSelected', undefined));
  }
}
