import { parseAddress } from '../../../model/address.js';
import { type Element, NotEditable, scanElements, type Tag } from '../package/xml.js';

/** What has to be known of a sheet's part to mark cells in it: where its elements stand in the text. */
export interface SheetLayout {
  /** Prefix of the part's elements, with its colon. */
  readonly prefix: string;
  /** Every row, in the order of the document. */
  readonly rows: readonly RowLayout[];
  readonly sheetData: Element;
  readonly columns: readonly ColumnLayout[];
  /** In characters. */
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly defaultRowHeight: number;
  /** Of rows with a height of their own, in points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The element that leads to the drawing of the notes. */
  readonly legacyDrawing?: Tag;
  /** Where such an element would stand. */
  readonly legacyDrawingAt: number;
  /** The views of the sheet, one a window. */
  readonly views: readonly Tag[];
}

export interface RowLayout {
  readonly number: number;
  readonly element: Element;
  /** Style of its empty cells, where it has one. */
  readonly style?: number;
  /** Its cells; only of rows that were asked for. */
  readonly cells: readonly CellLayout[];
}

export interface CellLayout {
  readonly column: number;
  readonly tag: Tag;
}

interface ColumnLayout {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** In characters. */
  readonly width?: number;
}

/** The elements of a sheet that stand before the drawing of its notes (ECMA-376 part 1, 18.3.1.99). */
const beforeLegacyDrawing = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
]);

/** Reads where the elements of a sheet stand; the cells of the rows that are wanted alone. */
export function sheetLayout(xml: string, wantedRows: ReadonlySet<number>): SheetLayout {
  const reader = new LayoutReader(wantedRows);
  scanElements(xml, (element) => reader.element(element));
  return reader.finish();
}

class LayoutReader {
  private readonly rows: RowLayout[] = [];
  private cells: CellLayout[] = [];
  private readonly columns: ColumnLayout[] = [];
  private readonly views: Tag[] = [];
  private readonly rowHeights = new Map<number, number>();
  private root: Tag | undefined;
  private sheetData: Element | undefined;
  private format: Tag | undefined;
  private legacyDrawing: Tag | undefined;
  private legacyDrawingAt = 0;
  private column = 0;

  constructor(private readonly wantedRows: ReadonlySet<number>) {}

  element(element: Element): void {
    const { tag, end } = element;
    const { name, depth } = tag;
    // The strict edition wraps it, for programs that do not know it.
    if (name === 'legacyDrawing') this.legacyDrawing = tag;
    if (depth === 3 && name === 'c') this.addCell(tag);
    else if (depth === 2 && name === 'row') this.addRow(element);
    else if (depth === 2 && name === 'col') this.columns.push(columnLayout(tag));
    else if (depth === 2 && name === 'sheetView') this.views.push(tag);
    else if (depth === 1) this.addPart(element, end);
    else if (depth === 0) this.root = tag;
  }

  finish(): SheetLayout {
    const { root, sheetData, format } = this;
    if (!root || !sheetData) throw new NotEditable('sheetData');
    return {
      prefix: root.prefix,
      rows: this.rows,
      sheetData,
      columns: this.columns,
      defaultColumnWidth: Number(format?.attributes.defaultColWidth ?? 9),
      defaultRowHeight: Number(format?.attributes.defaultRowHeight ?? 15),
      ...(this.legacyDrawing && { legacyDrawing: this.legacyDrawing }),
      legacyDrawingAt: this.legacyDrawingAt,
      rowHeights: this.rowHeights,
      views: this.views,
    };
  }

  private addCell(tag: Tag): void {
    this.column = parseAddress(tag.attributes.r ?? '')?.column ?? this.column + 1;
    this.cells.push({ column: this.column, tag });
  }

  private addRow(element: Element): void {
    const { r, s, customFormat, ht } = element.tag.attributes;
    const number = r === undefined ? (this.rows.at(-1)?.number ?? 0) + 1 : Number(r);
    const hasStyle = s !== undefined && (customFormat === '1' || customFormat === 'true');
    this.rows.push({
      number,
      element,
      ...(hasStyle && { style: Number(s) }),
      cells: this.wantedRows.has(number) ? this.cells : [],
    });
    if (ht !== undefined) this.rowHeights.set(number, Number(ht));
    this.cells = [];
    this.column = 0;
  }

  private addPart(element: Element, end: number): void {
    const { name } = element.tag;
    if (name === 'sheetData') this.sheetData = element;
    if (name === 'sheetFormatPr') this.format = element.tag;
    if (beforeLegacyDrawing.has(name)) this.legacyDrawingAt = end;
  }
}

function columnLayout({ attributes: { min, max, style, width } }: Tag): ColumnLayout {
  return {
    first: Number(min),
    last: Number(max),
    style: Number(style ?? 0),
    ...(width !== undefined && { width: Number(width) }),
  };
}

/** The column's definition, where the sheet has one. */
export function columnOf({ columns }: SheetLayout, column: number): ColumnLayout | undefined {
  return columns.find(({ first, last }) => first <= column && column <= last);
}
