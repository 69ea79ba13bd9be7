/**
 * Why a name was counted with the others of its organisation; `src/sentences` says each in words.
 *
 * - `only`: the one name of its organisation.
 * - `own-name`: the name under which the organisation is counted.
 * - `same-spelling`: differs in case, diacritics, spaces or punctuation alone.
 * - `abbreviation` {abbreviation, full, county?, place?}: the registry's abbreviation of the same body.
 * - `department-of-parent` {parent}: a department or local office without legal personality.
 * - `same-type-and-county` {type, county}: there is one body of the type in the county.
 * - `same-type-and-place` {type, place}: there is one body of the type in the place.
 * - `same-town-hall` {place}: town hall, local council and territorial unit are one legal person.
 * - `county-from-context` {type, county}: the name says no place; the county around it does.
 * - `same-unit` {unit}: the same unit of the prison system.
 * - `same-central-authority` {authority}
 * - `same-name` {}: the same proper name, legal form and generic words aside.
 * - `same-number` {number}: the same number, type and place.
 * - `patron-initials` {name}: the given names of the patron are typed as initials.
 * - `words-left-out` {name}: part of the longer name, with no other body near.
 * - `renamed-school` {name}: the same patron and place under the school's other type.
 * - `typo` {letters}: as many letters differ.
 * - `acronym` {acronym, full}: the initials of the full name, with no other body near.
 * - `alike` {name}: the name is like that one more than any other around.
 * - `decision` {file, row}: an analyst decided so; where the decision is kept.
 * - `told-apart` {file, row}: an analyst decided that it is none of those near it.
 */
export const mergeReasonCodes = [
  'only',
  'own-name',
  'same-spelling',
  'abbreviation',
  'department-of-parent',
  'same-type-and-county',
  'same-type-and-place',
  'same-town-hall',
  'county-from-context',
  'same-unit',
  'same-central-authority',
  'same-name',
  'same-number',
  'patron-initials',
  'words-left-out',
  'renamed-school',
  'typo',
  'acronym',
  'alike',
  'decision',
  'told-apart',
] as const;
export type MergeReasonCode = (typeof mergeReasonCodes)[number];
