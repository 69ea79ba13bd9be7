import { csvText } from '../../../text/csv.js';
import type { Composition } from '../../compose/composition.js';
import { hiddenCode } from '../../compose/small-groups/hidden.js';
import type { DataTable, Value } from '../../compose/tables/table.js';
import type { OutputFile } from '../format.js';
import { dataPackage } from './data-package.js';
import { fileNames } from './file-names.js';

/** The tables that are published, as CSV files in UTF-8 without a byte order mark, and `datapackage.json`. */
export function openData(composition: Composition): OutputFile[] {
  const folder = `date-deschise-${composition.year}`;
  const tables = composition.tables.filter(({ isOpen }) => isOpen);
  const description = `${JSON.stringify(dataPackage(composition, tables), null, 2)}\n`;
  return [
    { path: `${folder}/datapackage.json`, content: description },
    ...tables.map((table) => ({ path: `${folder}/${fileNames[table.id]}.csv`, content: csvOf(table) })),
  ];
}

function csvOf({ fields, rows }: DataTable): string {
  const headers = fields.map(({ name }) => name);
  return csvText(
    headers,
    rows.map((row) => row.map(written)),
    { newline: '\r\n' },
  );
}

function written(value: Value): string {
  return typeof value === 'object' ? hiddenCode(value) : String(value ?? '');
}
