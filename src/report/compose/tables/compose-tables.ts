import { dataTableIds } from '../../../field/contract/open-data.js';
import type { Context } from '../context.js';
import { difficultyTables } from './difficulties.js';
import { exchangeTables } from './exchanges.js';
import { figureTables } from './figures.js';
import { meetingTables } from './meetings.js';
import { organisationTables } from './organisations.js';
import { qualityTables } from './quality.js';
import type { DataTable } from './table.js';

/** The year as tables, in the order of their ids. */
export function composeTables(context: Context): DataTable[] {
  const tables = [
    ...figureTables(context),
    ...meetingTables(context),
    ...organisationTables(context),
    ...difficultyTables(context),
    ...exchangeTables(context),
    ...qualityTables(context),
  ];
  const places = new Map(dataTableIds.map((id, index) => [id, index]));
  return tables.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
