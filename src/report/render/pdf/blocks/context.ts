import type { Heading } from 'mdast';
import type { DocumentLabels } from '../../../../sentences/report-sentences.js';
import type { Captions } from '../../captions.js';
import type { ChartTheme } from '../../charts/theme.js';
import type { Entry } from '../../headings.js';
import type { TextContext } from '../inlines.js';

/** What the blocks of a document need to know of the whole. */
export interface BlockContext extends TextContext {
  readonly captions: Captions;
  /** The name of every heading as a target within the file. */
  readonly names: ReadonlyMap<Heading, string>;
  readonly contents: { readonly label: string; readonly entries: readonly Entry[] };
  readonly chartTheme: ChartTheme;
  readonly labels: DocumentLabels;
}
