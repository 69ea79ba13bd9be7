import { composeCheckData } from '../compose-data.js';
import type { CheckFormat } from './format.js';

/** The data as it is, for programs and for a later `--since`. */
export const jsonFormat: CheckFormat = {
  id: 'json',
  render: (check, { version }) => `${JSON.stringify(composeCheckData(check, version), null, 2)}\n`,
};
