import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TableKind, tableKinds, tables } from '../../src/field/contract/tables.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import { goodRows } from './unit-iasi.js';

/** Who must reach no output, and how to find her: she is in the column of persons, and once in every other cell. */
export const person = {
  name: 'Brustureanu Anghelina',
  turned: 'ANGHELINA BRUSTUREANU',
  phone: '0745 123 987',
  email: 'anghelina.b@exemplu.ro',
  cnp: '2850315223344',
} as const;
const secret = `${person.turned}, tel. ${person.phone}, ${person.email}, CNP ${person.cnp}`;

/** What is left of her in a text, with accents, case and what stands between letters aside. */
export function tracesIn(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const squeezed = folded.replace(/[\s\u00ad.\-()]/gu, '');
  return ['brustureanu', 'anghelina', '0745123987', 'exemplu.ro', person.cnp].filter(
    (trace) => folded.includes(trace) || squeezed.includes(trace.replace('.', '')),
  );
}

/**
 * Writes the workbook of a unit into a folder: a good row a table, and a row more a column, in which that cell also
 * holds a person with phone, e-mail and CNP.
 */
export async function writePlanted(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const bytes = await writeWorkbook({
    title: 'Penitenciarul Iași',
    author: person.name,
    createdAt: new Date('2018-12-01T00:00:00Z'),
    sheets: tableKinds.map((kind) => {
      const columns = Object.entries(tables[kind].columns);
      return {
        name: tables[kind].sheet,
        columns: columns.map(([, { header }]) => ({ header, width: 20 })),
        rows: rowsOf(
          kind,
          columns.map(([key]) => key),
        ),
      };
    }),
  });
  writeFileSync(join(folder, `Penitenciarul Iasi ${person.name}.xlsx`), bytes);
}

function rowsOf(kind: TableKind, keys: readonly string[]): string[][] {
  const good = goodRows[kind];
  const row = (planted?: string) =>
    keys.map((key) => {
      const value = key === 'person' ? person.name : (good[key] ?? '');
      return key === planted ? `${value} ${secret}`.trim() : value;
    });
  return [row(), ...keys.map((key) => row(key))];
}
