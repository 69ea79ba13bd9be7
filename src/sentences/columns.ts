import { columnDefinition, tableKinds } from '../field/contract/tables.js';

/** Facts of a finding about a column. */
interface ColumnFacts {
  text(name: 'table' | 'column'): string;
}

/** The header of the column that a finding is about, quoted: headers are Romanian in every language. */
export function columnHeader(facts: ColumnFacts): string {
  const table = tableKinds.find((kind) => kind === facts.text('table'));
  const header = table && columnDefinition(table, facts.text('column'))?.header;
  return quoted(header ?? facts.text('column'));
}

/** A text in Romanian quotes. */
export function quoted(text: string): string {
  return `„${text}”`;
}
