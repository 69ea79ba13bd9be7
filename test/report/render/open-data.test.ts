import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../../src/report/compose/compose.js';
import type { OutputFile } from '../../../src/report/render/format.js';
import { openData } from '../../../src/report/render/open-data/open-data.js';
import { difficultiesWith, sampleInput } from '../compose/sample.js';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date' | 'boolean';
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys: readonly { fields: string; reference: { resource: string; fields: string } }[];
  };
}
interface Package {
  readonly profile: string;
  readonly name: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly object[];
  readonly resources: readonly Resource[];
}

const patterns = {
  string: /[\s\S]/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(?:true|false)$/,
} as const;

/** What of a package is not as its own schemas say, in the words of the specification. */
function disagreements(files: readonly OutputFile[]): string[] {
  const byPath = new Map(files.map(({ path, content }) => [path.replace(/^.*\//, ''), String(content)]));
  const description = JSON.parse(byPath.get('datapackage.json') ?? '') as Package;
  const tables = new Map(
    description.resources.map((resource) => {
      const { data } = Papa.parse<string[]>(byPath.get(resource.path) ?? '', { skipEmptyLines: true });
      return [resource.name, { resource, header: data[0] ?? [], rows: data.slice(1) }];
    }),
  );
  const columnOf = (table: string, field: string) => {
    const { header = [], rows = [] } = tables.get(table) ?? {};
    return rows.map((row) => row[header.indexOf(field)] ?? '');
  };
  const wrong: string[] = [];
  for (const [name, { resource, header, rows }] of tables) {
    const { fields, missingValues, primaryKey, foreignKeys } = resource.schema;
    if (header.join() !== fields.map((field) => field.name).join()) wrong.push(`${name}: header`);
    if (rows.some(({ length }) => length !== fields.length)) wrong.push(`${name}: cells a row`);
    for (const { name: field, type, constraints = {} } of fields) {
      const all = columnOf(name, field);
      const values = all.filter((value) => !missingValues.includes(value));
      if (values.some((value) => !patterns[type].test(value))) wrong.push(`${name}.${field}: ${type}`);
      if (constraints.required && values.length < all.length) wrong.push(`${name}.${field}: required`);
      if (constraints.unique && new Set(values).size < values.length) wrong.push(`${name}.${field}: unique`);
      const codes = constraints.enum;
      if (codes && values.some((value) => !codes.includes(value))) wrong.push(`${name}.${field}: enum`);
    }
    const keys = rows.map((_, row) => JSON.stringify(primaryKey?.map((field) => columnOf(name, field)[row])));
    if (primaryKey && new Set(keys).size < keys.length) wrong.push(`${name}: primary key`);
    for (const { fields: field, reference } of foreignKeys) {
      const known = new Set(columnOf(reference.resource, reference.fields));
      if (columnOf(name, field).some((value) => value !== '' && !known.has(value)))
        wrong.push(`${name}.${field}: no such ${reference.resource}`);
    }
  }
  return wrong;
}

describe.each([0, 5])('open data, with groups below %i hidden', (smallGroups) => {
  let files: OutputFile[];
  beforeAll(() => {
    files = openData(compose(sampleInput('ro', { smallGroups })));
  });

  it('is as its schemas say, key by key', () => {
    expect(disagreements(files)).toEqual([]);
  });

  it('would be found out otherwise', () => {
    const broken = files.map((file) => ({
      ...file,
      content: file.path.endsWith('/intalniri.csv')
        ? String(file.content).replace(',2018-05-10,', ',mai,').replace('iasi-2018-05-24', 'iasi-2018-05-25')
        : file.content,
    }));
    expect(disagreements(broken)).toEqual(
      expect.arrayContaining(['intalniri.first: date', 'participari.meeting: no such intalniri']),
    );
  });
});

describe('a file of open data', () => {
  const files = openData(compose(sampleInput('ro')));
  const content = (name: string) => String(files.find(({ path }) => path.endsWith(`/${name}`))?.content);

  it('says what it is, under which licence and from where', () => {
    const { profile, name, licenses, sources } = JSON.parse(content('datapackage.json')) as Package;
    expect([profile, name, licenses[0]?.name, sources.length]).toEqual([
      'tabular-data-package',
      'reintegrare-2018',
      'OGL-ROU-1.0',
      1,
    ]);
  });

  it('begins with its header, without a mark, and ends its lines as the standard does', () => {
    expect(content('cifre.csv')).toMatch(/^figure,label,value,definition,first,last,rows\r\n/);
    for (const { content: text } of files) expect(String(text).startsWith('\ufeff')).toBe(false);
  });

  it('runs no formula', () => {
    const difficulties = difficultiesWith('=HYPERLINK("http://x";"Iași")');
    const input = sampleInput('ro');
    const written = openData(compose({ ...input, counts: { ...input.counts, difficulties } }));
    const cells = Papa.parse<string[]>(
      String(written.find(({ path }) => path.endsWith('/dificultati-raportate.csv'))?.content),
    ).data.flat();
    expect(cells.filter((cell) => cell.startsWith("'="))).not.toEqual([]);
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });
});
