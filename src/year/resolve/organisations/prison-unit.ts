import type { InstitutionType } from '../../../field/registries/organisations.js';
import type { Unit } from '../../../field/registries/registries.js';
import { lettersApart } from '../../../text/distance.js';
import { words } from '../../../text/fold.js';
import type { Lexicon } from './index/lexicon.js';

const kindsOfUnit: Readonly<Record<string, Unit['kind']>> = {
  penitenciar: 'penitenciar',
  'penitenciar-spital': 'penitenciar-spital',
  'centru-detentie': 'centru de detenție',
  'centru-educativ': 'centru educativ',
};

/** The unit of the prison system that a name means: of its kind, and all the unit's own words are in the name. */
export function unitOf(type: InstitutionType, typed: string, lexicon: Lexicon): Unit | undefined {
  const said = words(typed).map((word) => lexicon.gazetteer.form(word));
  const ofKind = lexicon.registry.units.filter((unit) => unit.kind === kindsOfUnit[type.code]);
  const agreeing = ofKind
    .map((unit) => ({ unit, agreement: agreementWith(unit, said, lexicon) }))
    .filter(({ agreement }) => agreement > 0)
    .sort((a, b) => b.agreement - a.agreement);
  return agreeing[0]?.unit;
}

function agreementWith({ name, other_place_names }: Unit, said: readonly string[], lexicon: Lexicon): number {
  return Math.max(...[name, ...other_place_names].map((one) => wordsAgreeing(one, said, lexicon)));
}

/** The number of the unit's own words if all are said, else 0: `Craiova` does not mean Craiova-Pelendava. */
function wordsAgreeing(name: string, said: readonly string[], lexicon: Lexicon): number {
  const own = words(name)
    .filter((word) => !lexicon.unitWords.has(word))
    .map((word) => lexicon.gazetteer.form(word));
  return own.every((word) => said.some((other) => isSame(word, other))) ? own.length : 0;
}

function isSame(word: string, other: string): boolean {
  return word === other || (word.length >= 5 && lettersApart(word, other, 1) === 1);
}
