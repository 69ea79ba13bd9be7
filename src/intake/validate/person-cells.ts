import { foldText } from '../../text/fold.js';
import type { PersonFinder } from '../../text/persons/person-finder.js';
import { personKey } from '../../text/persons/redactor.js';
import type { Row } from './row.js';
import type { ValidationContext } from './rule.js';

type Known = Pick<ValidationContext, 'persons' | 'inferKind'>;

/**
 * Whether a row has an institution in the column of persons, and in that of institutions what surely is none and may be a
 * person's name.
 */
export function isExchanged(row: Row, known: Known): boolean {
  const [person, organisation] = [row.text('person'), row.text('organisation')];
  if (person === undefined || organisation === undefined) return false;
  return (
    isInstitution(person, known) &&
    !isInstitution(organisation, known) &&
    known.persons.mayBePerson(organisation)
  );
}

/** The names in the column of persons, and in that of institutions where the two are exchanged. */
export function namedPersons(rows: readonly Row[], known: Known): string[] {
  const cells = rows.flatMap(
    (row) => row.typedCell(isExchanged(row, known) ? 'organisation' : 'person')?.text ?? [],
  );
  return [...new Set(cells)].filter((cell) => known.persons.isPerson(cell) || !isInstitution(cell, known));
}

/** Whether a text surely names an institution. */
function isInstitution(cell: string, { persons, inferKind }: Known): boolean {
  const { kind, certain } = inferKind(cell);
  return certain && kind !== 'unknown' && !persons.isPerson(cell);
}

/**
 * Gives the test whether a cell that should name an institution names a person: by what the name is, or because the
 * column of persons has it too.
 * @param persons as `namedPersons` gives them
 */
export function personTest(persons: readonly string[], known: Known): (cell: string) => boolean {
  const keys = new Set(persons.map((person) => keyOf(person, known.persons)));
  return (cell) =>
    known.persons.isPerson(cell) || (keys.has(keyOf(cell, known.persons)) && !isInstitution(cell, known));
}

function keyOf(cell: string, finder: PersonFinder): string {
  return personKey(cell, finder) || foldText(cell);
}
