import type { Root, RootContent, TableRow } from 'mdast';
import { tables } from '../../field/contract/tables.js';
import type { Receipt } from '../../intake/receipt/receipt.js';
import type { Language } from '../../model/language.js';
import { heading, paragraph, text } from '../../report/render/markdown/build.js';
import { stringify } from '../../report/render/markdown/stringify.js';
import { withoutTypedLinks } from '../../report/render/markdown/typed-addresses.js';
import { checkSentences } from '../../sentences/check.js';
import { receiptSentences } from '../../sentences/receipt.js';

/** The receipt for people: what was checked, how it fared, and how to see that the file is still the same. */
export function receiptMarkdown(receipt: Receipt, language: Language): string {
  const say = receiptSentences[language];
  const { verdict, ofRows } = checkSentences[language];
  const { counted, superseded, read } = receipt.rows;
  const facts: readonly (readonly [string, string])[] = [
    [say.file, receipt.file],
    [say.sha256, receipt.sha256],
    [say.size, say.bytes(receipt.size)],
    [say.checkedAt, receipt.checkedAt],
    [say.year, receipt.year === undefined ? say.anyYear : String(receipt.year)],
    [say.template, receipt.templateVersion ?? say.noTemplate],
    [say.program, `reintegrare ${receipt.program.version}`],
    [say.rules, receipt.program.rules],
    [say.rows, ofRows(counted + superseded, read)],
    ...receipt.tables.map((table): [string, string] => [
      tables[table.table].sheet,
      ofRows(table.counted + table.superseded, table.read),
    ]),
    [say.errors, String(receipt.errors)],
    [say.warnings, String(receipt.warnings)],
  ];
  const root: Root = {
    type: 'root',
    children: [
      heading(1, say.title),
      paragraph({ type: 'strong', children: [text(`${verdict[receipt.verdict]}.`)] }),
      factsTable([say.what, say.value], facts),
      paragraph(text(say.note)),
    ],
  };
  return stringify(withoutTypedLinks(root));
}

function factsTable(head: readonly string[], rows: readonly (readonly string[])[]): RootContent {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  });
  return { type: 'table', children: [head, ...rows].map(row) };
}
