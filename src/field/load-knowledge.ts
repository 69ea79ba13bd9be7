import type { Knowledge } from './knowledge.js';
import { loadRegistries } from './registries/load.js';
import { loadDifficultyRegistry } from './registries/load-difficulties.js';
import { loadOrganisationRegistry } from './registries/load-organisations.js';
import { loadPersonRegistry } from './registries/load-persons.js';
import { loadRegister } from './registries/load-register.js';
import type { Registries } from './registries/registries.js';

/**
 * The registries of the program, each read when it is first asked for: the check of a workbook needs no difficulties,
 * no register, and no organisations where all their kinds are typed.
 * @param adapt puts what was configured in place of what the registries have.
 * @throws ConfigurationError, here or when asked, where a data file does not hold what its schema says.
 */
export function loadKnowledge(
  adapt: (registries: Registries) => Registries = (registries) => registries,
): Knowledge {
  const organisations = once(loadOrganisationRegistry);
  const register = once(loadRegister);
  const difficulties = once(loadDifficultyRegistry);
  const persons = once(loadPersonRegistry);
  const typeNames = once(() => new Map(organisations().types.map((type) => [type.code, type.full_name])));
  return {
    registries: adapt(loadRegistries()),
    get organisations() {
      return organisations();
    },
    get register() {
      return register();
    },
    get difficulties() {
      return difficulties();
    },
    get persons() {
      return persons();
    },
    institutionTypeName: (code) => typeNames().get(code) ?? code,
  };
}

function once<T>(load: () => T): () => T {
  let loaded: { readonly value: T } | undefined;
  return () => {
    loaded ??= { value: load() };
    return loaded.value;
  };
}
