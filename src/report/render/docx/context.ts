import type { Table } from 'mdast';
import type { Chart } from '../../compose/document.js';
import type { ChartTheme } from '../charts/theme.js';
import type { Entry } from '../headings.js';

/** What blocks need to know of the document that they stand in. */
export interface Context {
  readonly captions: ReadonlyMap<Table | Chart, string>;
  /** Ids of the headings, where links within the document lead. */
  readonly targets: ReadonlySet<string>;
  readonly contents: { readonly label: string; readonly entries: readonly Entry[] };
  readonly chartTheme: ChartTheme;
  /** Its parts follow each other; those of others start a page. */
  readonly isLetter: boolean;
  /** How many numbered lists there are so far: each counts for itself. */
  readonly lists: { ordered: number };
}
