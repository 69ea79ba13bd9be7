import { columnDefinition, type TableKind, tableKinds, tables } from '../../src/field/contract/tables.js';
import type { Book } from '../../src/intake/read/book.js';
import type { ExampleFile } from '../../src/model/rule.js';
import { bookOf, sheetOf } from './book.js';

type Cells = Readonly<Record<string, string>>;

/** A good row of every table, as Penitenciarul Iași would send it. */
export const goodRows: Readonly<Record<TableKind, Cells>> = {
  meetings: {
    code: 'IS-01',
    type: 'locală',
    unit: 'Penitenciarul Iași',
    date: '15.03.2018',
    place: 'Sala de conferințe a Primăriei Iași',
    county: 'Iași',
    form: 'dezbatere',
    theme: 'Accesul pe piața muncii al persoanelor liberate',
  },
  participants: {
    meeting: 'IS-01',
    person: 'Brustureanu Anghelina',
    organisation: 'AJOFM Iași',
    kind: '',
    count: '1',
  },
  difficulties: {
    meeting: 'IS-01',
    domain: 'Formare și muncă',
    difficulty: 'Angajatorii refuză persoanele cu cazier',
    proposal: 'Facilități fiscale pentru angajatori',
    measure: 'strategică',
  },
  practices: { meeting: 'IS-01', domain: 'Școală', title: 'Bursa locurilor de muncă în penitenciar' },
  indicators: { domain: 'Școală', indicator: 'Cursanți înscriși', value: '120' },
  collaborations: { meeting: 'IS-01', activity: 'Târg de locuri de muncă', partners: 'AJOFM Iași' },
};

/** The workbook of a unit with one good row a table, but for the rows given: each changes the good row's cells. */
export function workbookOfIasi(table: TableKind = 'meetings', rows: readonly Cells[] = [{}]): Book {
  return workbookOf({ tables: { [table]: rows } });
}

/** The good workbook with what an example changes. */
export function workbookOf({
  name = 'Penitenciarul Iasi.xlsx',
  tables: changed = {},
  headers = {},
}: ExampleFile): Book {
  const sheets = tableKinds.flatMap((kind) => {
    const changes = changed[kind] ?? [{}];
    if (changes.length === 0) return [];
    const keys = [...new Set([...Object.keys(goodRows[kind]), ...changes.flatMap(Object.keys)])];
    return sheetOf(tables[kind].sheet, [
      keys.map((key) => headers[kind]?.[key] ?? columnDefinition(kind, key)?.header),
      ...changes.map((change) => keys.map((key) => change[key] ?? goodRows[kind][key])),
    ]);
  });
  return bookOf(name, ...sheets);
}
