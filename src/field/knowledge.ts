import type { DifficultyRegistry } from './registries/difficulties.js';
import type { OrganisationRegistry } from './registries/organisations.js';
import type { PersonRegistry } from './registries/persons.js';
import type { RegisterEntry } from './registries/register.js';
import type { Registries } from './registries/registries.js';

/** All that the program knows of the field before it reads a file. */
export interface Knowledge {
  readonly registries: Registries;
  readonly organisations: OrganisationRegistry;
  /** Bodies that exist. */
  readonly register: readonly RegisterEntry[];
  readonly difficulties: DifficultyRegistry;
  readonly persons: PersonRegistry;
  /** The full name of an institution type by its code. */
  institutionTypeName(code: string): string;
}
