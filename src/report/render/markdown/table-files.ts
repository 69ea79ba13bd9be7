import { csvText } from '../../../text/csv.js';
import type { ReportDocument } from '../../compose/document.js';
import { slug } from '../../compose/numbering.js';
import type { OutputFile } from '../format.js';
import { oneLine, plainText } from '../text.js';
import { everyNode } from '../tree.js';

/** In letters: long names are cut where folders of Windows would be full. */
const longestName = 60;

/** The tables of a document as CSV files of a folder, in their order: `03-structuri-publice-locale.csv`. */
export function tableFiles({ root }: ReportDocument, folder: string): OutputFile[] {
  const tables = [...everyNode(root)].filter((node) => node.type === 'table' && node.children.length > 0);
  return tables.flatMap((node, index) => {
    if (node.type !== 'table') return [];
    const [head = [], ...rows] = node.children.map(({ children }) =>
      children.map((cell) => oneLine(plainText(cell))),
    );
    const name = `${String(index + 1).padStart(2, '0')}-${nameOf(node.data?.caption ?? '')}`;
    return [{ path: `${folder}/${name}.csv`, content: csvText(head, rows, { newline: '\r\n' }) }];
  });
}

/** The words of a caption, as many as fit. */
function nameOf(caption: string): string {
  const words = slug(caption).split('-');
  while (words.join('-').length > longestName) words.pop();
  return words.join('-');
}
