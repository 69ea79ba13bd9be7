import type { Knowledge } from './knowledge.js';
import { loadRegistries } from './registries/load.js';
import { loadDifficultyRegistry } from './registries/load-difficulties.js';
import { loadOrganisationRegistry } from './registries/load-organisations.js';

/**
 * Reads every registry of the program.
 * @throws ConfigurationError where a data file does not hold what its schema says.
 */
export function loadKnowledge(): Knowledge {
  const organisations = loadOrganisationRegistry();
  const typeNames = new Map(organisations.types.map((type) => [type.code, type.full_name]));
  return {
    registries: loadRegistries(),
    organisations,
    difficulties: loadDifficultyRegistry(),
    institutionTypeName: (code) => typeNames.get(code) ?? code,
  };
}
