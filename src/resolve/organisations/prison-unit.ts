import type { InstitutionType } from '../../registries/organisations.js';
import type { Unit } from '../../registries/registries.js';
import { words } from '../../romanian/fold.js';
import { lettersApart } from './distance.js';
import type { Lexicon } from './lexicon.js';

const kindsOfUnit: Readonly<Record<string, Unit['kind']>> = {
  penitenciar: 'penitenciar',
  'penitenciar-spital': 'penitenciar-spital',
  'centru-detentie': 'centru de detenție',
  'centru-educativ': 'centru educativ',
};

/** The unit of the prison system that a name means: of its kind, and all the unit's own words are in the name. */
export function unitOf(type: InstitutionType, typed: string, lexicon: Lexicon): Unit | undefined {
  const said = words(typed).map((word) => lexicon.gazetteer.form(word));
  const generic = new Set(words([...lexicon.types.values()].filter(({ identity }) => identity === 'unit').flatMap(namesOf).join(' ')));
  const best = lexicon.registry.units
    .filter((unit) => unit.kind === kindsOfUnit[type.code])
    .map((unit) => ({ unit, agreement: Math.max(...[unit.name, ...unit.other_place_names].map((name) => agreement(name, said, generic, lexicon))) }))
    .filter(({ agreement }) => agreement > 0)
    .sort((a, b) => b.agreement - a.agreement || (a.unit.code < b.unit.code ? -1 : 1))[0];
  return best?.unit;
}

function namesOf({ full_name, synonyms }: InstitutionType): string[] {
  return [full_name, ...synonyms];
}

/** The number of the unit's own words if all are said, else 0: `Craiova` does not mean Craiova-Pelendava. */
function agreement(name: string, said: readonly string[], generic: ReadonlySet<string>, lexicon: Lexicon): number {
  const own = words(name)
    .filter((word) => !generic.has(word))
    .map((word) => lexicon.gazetteer.form(word));
  return own.length > 0 && own.every((word) => said.some((other) => isSame(word, other))) ? own.length : 0;
}

function isSame(word: string, other: string): boolean {
  return word === other || (word.length >= 5 && lettersApart(word, other, 1) === 1);
}
