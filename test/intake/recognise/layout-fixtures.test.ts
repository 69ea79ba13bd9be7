import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/intake/read/parse.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import type { Table } from '../../../src/intake/recognise/table.js';
import { validate } from '../../../src/intake/validate/validate.js';
import { describeIn } from '../../../src/sentences/describe.js';
import { context2018 } from '../../support/knowledge.js';

const folder = fileURLToPath(new URL('../../../fixtures/layouts/', import.meta.url));
const file = 'Penitenciarul Iasi.csv';

/** What a table holds: per row, the column and the cell that speaks for it. */
const contentOf = ({ kind, headerRow, rows }: Table) => ({
  table: kind,
  headerRow,
  rows: rows.map(({ number, meetingAt, cells }) => ({
    row: number,
    ...(meetingAt && { meetingAt: meetingAt.key }),
    ...Object.fromEntries([...cells].map(([key, { cell }]) => [key, `${cell.address} ${cell.text}`])),
  })),
});

/** Each folder of `fixtures/layouts` holds a sheet and what is read of it; `npx vitest -u` writes it anew. */
describe.each(readdirSync(folder))('fixtures/layouts/%s', (name) => {
  it('is read as a person would read it', async () => {
    const { book, problems } = parse(new Uint8Array(readFileSync(`${folder}${name}/${file}`)), file);
    if (!book) throw new Error(JSON.stringify(problems));
    const { tables, problems: recognised } = recognise(book, context2018);
    const { records, rows: entries, problems: found } = validate(tables, context2018);
    const told = [...problems, ...recognised, ...found].map((problem) =>
      [problem.severity, problem.rule, problem.place.cell, describeIn('ro')(problem).message].join(' · '),
    );
    const rows = Object.fromEntries(
      Object.entries(entries).map(([kind, { read, counted }]) => [kind, { read, counted }]),
    );
    const days = records.meetings.map(({ row, days: { first, last } }) => `${row}: ${first} ${last}`);
    const read = { tables: tables.map(contentOf), days, rows, told };
    const expected = `${folder}${name}/expected.json`;
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(expected);
  });
});
