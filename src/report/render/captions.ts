import type { Root, Table } from 'mdast';
import type { DocumentLabels } from '../../sentences/report-sentences.js';
import type { Chart } from '../compose/document.js';
import { everyNode } from './tree.js';

/** What stands beside each captioned table and figure: `Tabelul 3. Întâlniri locale`. */
export type Captions = ReadonlyMap<Table | Chart, string>;

/** Numbers tables and figures apart, each in the order of the document, so that every format says the same. */
export function numberCaptions(root: Root, labels: DocumentLabels): Captions {
  const captions = new Map<Table | Chart, string>();
  const last = { table: 0, figure: 0 };
  for (const node of everyNode(root)) {
    if (node.type === 'chart') captions.set(node, `${labels.figure} ${++last.figure}. ${node.caption}`);
    if (node.type === 'table' && node.data?.caption !== undefined)
      captions.set(node, `${labels.table} ${++last.table}. ${node.data.caption}`);
  }
  return captions;
}
