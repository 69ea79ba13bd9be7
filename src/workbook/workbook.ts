/** A fresh workbook as plain data: what a stage describes and `write-workbook.ts` writes. */
export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** Stamped into the file; never the clock, so that the same input gives the same bytes. */
  readonly createdAt: Date;
  readonly sheets: readonly Sheet[];
  /** Named ranges by name: `'Liste'!$A$1:$A$45`. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface Sheet {
  /** At most 31 characters count; those that Excel refuses are replaced. */
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Lines above the header: a title, what the sheet is for. */
  readonly heading?: readonly Line[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
  /** Columns that stay in view beside the header. */
  readonly frozenColumns?: number;
  /** Arrows to filter by, on the header. */
  readonly filter?: boolean;
  /** Checks of whole ranges: dropdowns, days, numbers. */
  readonly checks?: readonly RangeCheck[];
  /** Only cells of columns that are open can be changed; no password, since it guards against slips alone. */
  readonly isProtected?: boolean;
  /** How many rows below are left for people to fill in: all columns are open there, and nothing else is marked. */
  readonly openRows?: number;
}

/** A line of text above a table or among its rows, or of a sheet that holds nothing else. */
export interface Line {
  readonly text: string;
  readonly style: 'title' | 'section' | 'line';
}

export interface Column {
  /** Empty headers everywhere make a sheet without a header row. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format?: 'text' | 'number' | 'day' | 'any';
  /** Filled in by people: marked, and not locked where the sheet is protected. */
  readonly isOpen?: boolean;
  /** Must be filled in: its header stands out. */
  readonly isRequired?: boolean;
  /** Shown beside the header when it is pointed at. */
  readonly note?: string;
}

/**
 * What a cell holds: text (never a formula), a number, a day (`YYYY-MM-DD`), a line that heads what follows, a link
 * within the workbook, nothing.
 */
export type Content =
  | string
  | number
  | undefined
  | { readonly day: string }
  | Line
  | { readonly text: string; readonly sheet: string; readonly cell: string };

/** What may be typed into a range. */
export interface RangeCheck {
  /** `C2:C500`. */
  readonly range: string;
  readonly allow:
    | { readonly type: 'list'; readonly source: string }
    | { readonly type: 'days'; readonly first: string; readonly last: string }
    | { readonly type: 'whole'; readonly least: number; readonly most: number };
  /** `stop` refuses other values, `warning` asks. */
  readonly otherwise: 'stop' | 'warning';
  readonly prompt?: Message;
  readonly error: Message;
}

/** Excel shows 32 characters of a title and 255 of a text. */
export interface Message {
  readonly title: string;
  readonly text: string;
}
