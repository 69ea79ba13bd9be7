import { loadCsv } from './load.js';
import { type RegisterEntry, registerEntrySchema } from './register.js';

/**
 * Reads the register of bodies that exist: some 25,000 rows, so only where names are told apart.
 * @throws ConfigurationError where the file does not hold what its schema says.
 */
export function loadRegister(): RegisterEntry[] {
  return loadCsv('register.csv', registerEntrySchema);
}
