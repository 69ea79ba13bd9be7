import type { Composition } from './composition.js';
import { createContext } from './context.js';
import { composeData } from './data.js';
import type { ComposeInput } from './input.js';
import { publish } from './published.js';
import { composeAnnex, composeInventories, composeNotice, composeReport } from './report.js';
import { gapsOf, isWithheld } from './reservation.js';
import { composeTables } from './tables/compose-tables.js';

export type { ComposeInput, InputFile, ProblemText, Templates } from './input.js';

/**
 * Composes the report, its technical annex, the announcement and the data from one published view of the input: no person's name, phone
 * number, e-mail address or CNP gets past `publish`.
 * @throws ConfigurationError where a template is missing or uses a name that does not exist.
 */
export function compose(input: ComposeInput): Composition {
  const context = createContext(publish(input));
  // An announcement is of the whole year.
  const isAnnounced = !context.slice && !isWithheld(gapsOf(context.counts, context.rows));
  return {
    year: input.counts.year,
    report: composeReport(context),
    annex: composeAnnex(context),
    ...(isAnnounced && { notice: composeNotice(context) }),
    inventories: composeInventories(context),
    data: composeData(context),
    tables: composeTables(context),
  };
}
