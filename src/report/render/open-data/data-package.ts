import type { Language } from '../../../model/language.js';
import { dataTableSentences } from '../../../sentences/data-tables.js';
import type { Composition } from '../../compose/composition.js';
import { isHidden, withheldCode } from '../../compose/small-groups/hidden.js';
import type { DataTable, Field, Value } from '../../compose/tables/table.js';
import { fileNames } from './file-names.js';

const licence = {
  name: 'OGL-ROU-1.0',
  path: 'https://data.gov.ro/base/images/logoinst/OGL-ROU-1.0.pdf',
} as const;

/** The description of the files as a Tabular Data Package (Frictionless Data, specification version 1). */
export function dataPackage({ year, report }: Composition, tables: readonly DataTable[]): object {
  const { meta } = report;
  const say = dataTableSentences[meta.language];
  return {
    profile: 'tabular-data-package',
    name: `reintegrare-${year}`,
    title: say.packageTitle(year),
    description: say.packageDescription,
    created: `${meta.dataDay}T00:00:00Z`,
    licenses: [{ ...licence, title: say.licence }],
    sources: [{ title: say.source }],
    contributors: [{ title: meta.author, role: 'publisher' }],
    resources: tables.map((table) => resource(table, meta.language)),
  };
}

function resource(table: DataTable, language: Language): object {
  const say = dataTableSentences[language];
  const name = fileNames[table.id];
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    ...say.tables[table.id],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.fields.map((field) => schemaField(field, table, say.fields[field.name])),
      missingValues: ['', ...hiddenCodesOf(table)],
      ...(table.key.length > 0 && { primaryKey: table.key }),
      foreignKeys: table.references.map(({ field, table: other, key }) => ({
        fields: field,
        reference: { resource: fileNames[other], fields: key },
      })),
    },
  };
}

function schemaField({ name, type, isRequired, words }: Field, { key }: DataTable, title: string): object {
  const codes = words && [...words.keys()];
  const constraints = {
    ...((isRequired || key.includes(name)) && { required: true }),
    ...(key.length === 1 && key[0] === name && { unique: true }),
    ...(codes && { enum: codes }),
  };
  return { name, title, type, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

/** What stands for numbers of persons that are not published is no number, and said to be missing. */
function hiddenCodesOf({ rows }: DataTable): string[] {
  const below = new Set<number>();
  for (const row of rows) for (const value of row) if (isSmall(value)) below.add(value.below);
  const withheld = rows.some((row) => row.some((value) => typeof value === 'object' && !isSmall(value)));
  return [...[...below].map((limit) => `<${limit}`), ...(withheld ? [withheldCode] : [])];
}

function isSmall(value: Value): value is { readonly below: number } {
  return typeof value === 'object' && isHidden(value) && value.below !== undefined;
}
