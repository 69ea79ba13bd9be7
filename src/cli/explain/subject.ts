import { UserError } from '../../model/errors.js';
import { languages } from '../../model/language.js';
import { figureSentences } from '../../sentences/figure-sentences.js';
import { words } from '../../text/fold.js';
import { nearestNames } from '../../text/nearest.js';
import { type FigureId, figureIds } from '../../year/count/figure-table.js';
import type { Organisation } from '../../year/resolve/organisation.js';

/** So many names are listed where several may be meant. */
const namedMax = 12;

/**
 * The figure that is called so: by its id, or by its name in either language, whole or some of its words.
 * @throws UserError `several-meant` where the words are those of several figures.
 */
export function figureNamed(name: string): FigureId | undefined {
  const id = figureIds.find((one) => one.toLowerCase() === name.toLowerCase());
  if (id) return id;
  const asked = words(name);
  const labels = figureIds.flatMap((one) =>
    languages.map((language) => ({ id: one, label: figureSentences[language][one].label })),
  );
  const whole = labels.find(({ label }) => words(label).join(' ') === asked.join(' '));
  if (whole) return whole.id;
  const partly = asked.length === 0 ? [] : labels.filter(({ label }) => hasWords(label, asked));
  const found = new Set(partly.map((one) => one.id));
  if (found.size > 1)
    refuseSeveral(
      name,
      partly.map(({ label }) => label),
    );
  return partly[0]?.id;
}

/** Whether a name that nothing is called was meant as the id of a figure: no body is written so. */
export function looksLikeId(name: string): boolean {
  return /^[a-z]+[A-Z][A-Za-z]*$/.test(name);
}

/**
 * The organisation that is called so: as a unit typed it or the report has it, else the one that has all the words.
 * @throws UserError `several-meant` where several are called so.
 */
export function organisationNamed(
  name: string,
  organisations: readonly Organisation[],
  shown: (organisation: Organisation) => string,
): Organisation | undefined {
  const asked = words(name);
  const namesOf = (one: Organisation) => [one.name, ...one.members.map((member) => member.name)];
  const whole = organisations.filter((one) =>
    namesOf(one).some((typed) => words(typed).join(' ') === asked.join(' ')),
  );
  const partly =
    asked.length === 0
      ? []
      : organisations.filter((one) => namesOf(one).some((typed) => hasWords(typed, asked)));
  const found = whole.length > 0 ? whole : partly;
  if (found.length > 1) refuseSeveral(name, found.map(shown));
  return found[0];
}

/** @throws UserError `unknown-figure`. */
export function refuseUnknown(name: string): never {
  const labels = figureIds.map((id) => figureSentences.ro[id].label);
  throw new UserError('unknown-figure', {
    figure: name,
    nearest: nearestNames(name, [...figureIds, ...labels]).join(', '),
  });
}

function refuseSeveral(name: string, names: readonly string[]): never {
  const distinct = [...new Set(names)];
  const told = distinct.slice(0, namedMax).join('; ');
  throw new UserError('several-meant', { name, names: distinct.length > namedMax ? `${told}; …` : told });
}

function hasWords(text: string, asked: readonly string[]): boolean {
  const there = new Set(words(text));
  return asked.every((word) => there.has(word));
}
