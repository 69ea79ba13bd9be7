import { columnDefinition, tableKinds } from '../field/contract/tables.js';
import type { Facts } from './rule-sentences.js';

/** The header of the column that a finding is about, quoted: headers are Romanian in every language. */
export function columnHeader(facts: Facts): string {
  const table = tableKinds.find((kind) => kind === facts.text('table'));
  const header = table && columnDefinition(table, facts.text('column'))?.header;
  return quoted(header ?? facts.text('column'));
}

/** A text in Romanian quotes. */
export function quoted(text: string): string {
  return `„${text}”`;
}
