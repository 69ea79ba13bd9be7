import { describe, expect, it } from 'vitest';
import {
  type ColumnDefinition,
  type TableKind,
  tableKinds,
  tables,
} from '../../../src/field/contract/tables.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { foldText } from '../../../src/text/fold.js';
import { context2018 } from '../../support/knowledge.js';
import { goodRows, workbookOf } from '../../support/unit-iasi.js';

const columnsOf = (kind: TableKind): [string, ColumnDefinition][] => Object.entries(tables[kind].columns);

/** Every header that the contract knows, canonical ones too. */
const known = tableKinds.flatMap((kind) =>
  columnsOf(kind).flatMap(([key, { header, synonyms }]) =>
    [header, ...synonyms].map((text) => ({ kind, key, text })),
  ),
);

/** What a table's column becomes under another header, the table's other columns bearing their own. */
function columnUnder({ kind, key, text }: (typeof known)[number]): string | undefined {
  const row = { ...goodRows[kind], [key]: goodRows[kind][key] ?? '' };
  const others = Object.fromEntries(tableKinds.filter((other) => other !== kind).map((other) => [other, []]));
  const book = workbookOf({ tables: { ...others, [kind]: [row] }, headers: { [kind]: { [key]: text } } });
  const table = recognise(book, context2018).tables.find((one) => one.kind === kind);
  return [...(table?.columns.values() ?? [])].find(({ header }) => header.text === text)?.key;
}

describe('every header that the contract knows', () => {
  it.each(tableKinds)('is alive among the other columns of its table (%s)', (kind) => {
    const dead = known
      .filter((one) => one.kind === kind && columnUnder(one) !== one.key)
      .map(({ key, text }) => `${text}: not ${key} but ${columnUnder({ kind, key, text })}`);
    expect(dead).toEqual([]);
  });

  it.each(tableKinds)('stands once in its table, however it is spelt (%s)', (kind) => {
    const plain = (text: string) =>
      foldText(text)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
    const names = known.filter((one) => one.kind === kind).map(({ text }) => plain(text));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
