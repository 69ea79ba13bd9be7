import type { OrganisationKind } from '../../field/contract/enumerations.js';
import type { Registries, Unit } from '../../field/registries/registries.js';
import { byCodeUnits, groupBy } from '../../model/collections.js';
import type { Place } from '../../model/place.js';
import type { DaySpan } from '../../text/dates.js';
import type { Counts } from '../count/counts.js';
import { type Presence, peopleIn, presencesIn } from '../count/facts.js';
import { numberPlaces, placesOfMeetings, placesOfPresences } from '../count/figure.js';
import { type FigureDefinition, type FigureId, figureTable } from '../count/figure-table.js';
import type { Meeting, Year } from '../merge/year.js';
import type { Resolution } from '../resolve/organisation.js';

/** What figures are explained from. */
export interface Explained {
  readonly year: Year;
  readonly organisations: Resolution;
  readonly counts: Pick<Counts, 'difficulties'>;
  readonly registries: Registries;
}

/** A part of a figure: the parts add up to it. */
export interface Addend {
  readonly of: AddendOf;
  readonly value: number;
  /** What was counted, each with its cells: their values add up to that of the part. */
  readonly items: readonly Item[];
}

/** What the things of a part have in common. */
export type AddendOf =
  | { readonly institutions: { readonly type?: string; readonly kind: OrganisationKind } }
  | { readonly unit: string }
  | { readonly unitKind: Unit['kind'] }
  | { readonly domain: string }
  /** Persons who came for no organisation. */
  | { readonly persons: true };

export interface Item {
  /** A name, a theme or a wording, as units typed it or as the report has it; empty where nothing names it. */
  readonly text: string;
  readonly days?: DaySpan;
  readonly value: number;
  readonly places: readonly Place[];
}

type Counted = FigureDefinition['counts'];
type DefinitionOf<C extends Counted> = Extract<FigureDefinition, { readonly counts: C }>;
type Adder<C extends Counted> = (definition: DefinitionOf<C>, explained: Explained) => Addend[];

const adders: { readonly [C in Counted]: Adder<C> } = {
  meetings: ({ at }, { year }) =>
    addends(
      year.meetings.filter(({ type }) => type === at),
      ({ units: [host = ''] }) => ({ unit: host }),
      itemOfMeeting,
    ),
  units: addUnits,
  organisations: (definition, explained) =>
    addOrganisations(definition, explained, (presences) => ({
      value: 1,
      places: placesOfPresences(presences),
    })),
  persons: (definition, explained) =>
    addOrganisations(definition, explained, (presences) => ({
      value: peopleIn(presences),
      places: numberPlaces(presences),
    })),
  difficulties: ({ as }, { year, counts }) =>
    as === 'rows'
      ? addends(
          year.difficulties,
          ({ domain }) => ({ domain }),
          ({ difficulty, place }) => itemOf(difficulty, [place]),
        )
      : addends(
          counts.difficulties,
          ({ domain }) => ({ domain }),
          ({ text, reports }) =>
            itemOf(
              text,
              reports.map(({ place }) => place),
            ),
        ),
  proposals: ({ measures }, { year }) =>
    addends(
      year.difficulties.filter(
        ({ proposal, measure }) =>
          proposal !== undefined && (!measures || (measure !== undefined && measures.includes(measure))),
      ),
      ({ domain }) => ({ domain }),
      ({ proposal = '', proposalPlace, place }) => itemOf(proposal, [proposalPlace ?? place]),
    ),
  practices: (_, { year }) =>
    addends(
      year.practices,
      ({ domain }) => ({ domain }),
      ({ title, place }) => itemOf(title, [place]),
    ),
  collaborations: (_, { year }) =>
    addends(
      year.collaborations,
      ({ unit }) => ({ unit }),
      ({ activity, place }) => itemOf(activity, [place]),
    ),
};

/** The parts of a figure, the largest first: what it counts, taken apart until every cell is told. */
export function addendsOf(id: FigureId, explained: Explained): Addend[] {
  const definition: FigureDefinition = figureTable[id];
  const adder = adders[definition.counts] as Adder<Counted>;
  return adder(definition, explained);
}

function itemOf(text: string, places: readonly Place[]): Item {
  return { text, value: 1, places };
}

function itemOfMeeting(meeting: Meeting): Item {
  return { ...itemOf(meeting.theme, placesOfMeetings([meeting])), days: meeting.days };
}

function addends<T>(things: readonly T[], of: (thing: T) => AddendOf, item: (thing: T) => Item): Addend[] {
  const groups = groupBy(things, (thing) => JSON.stringify(of(thing)));
  return [...groups]
    .map(([key, group]): Addend => {
      const items = group.map(item).sort(byText);
      return {
        of: JSON.parse(key) as AddendOf,
        value: items.reduce((sum, { value }) => sum + value, 0),
        items,
      };
    })
    .sort((a, b) => b.value - a.value || byCodeUnits(JSON.stringify(a.of), JSON.stringify(b.of)));
}

function byText(a: Item, b: Item): number {
  return byCodeUnits(a.days?.first ?? '', b.days?.first ?? '') || a.text.localeCompare(b.text, 'ro');
}

function addUnits({ which }: DefinitionOf<'units'>, { year, registries }: Explained): Addend[] {
  const local = year.meetings.filter(({ type }) => type === 'local');
  const silent = new Set(year.coverage.filter(({ files }) => files.length === 0).map(({ unit }) => unit));
  const isMeant = (code: string) =>
    which === 'registered' ||
    (which === 'silent' ? silent.has(code) : local.some(({ units }) => units.includes(code)));
  const places = (code: string) =>
    which === 'hosts' ? placesOfMeetings(local.filter(({ units }) => units.includes(code))) : [];
  // A part of a year is about some of the units alone.
  const about = new Set(year.coverage.map(({ unit }) => unit));
  return addends(
    registries.units.filter(({ code }) => about.has(code) && isMeant(code)),
    ({ kind }) => ({ unitKind: kind }),
    ({ code, name }) => itemOf(name, places(code)),
  );
}

/** By type of institution; an organisation is one item, whatever meetings it came to. */
function addOrganisations(
  { kinds, at, counts }: DefinitionOf<'organisations' | 'persons'>,
  { year, organisations }: Explained,
  told: (presences: readonly Presence[]) => Pick<Item, 'value' | 'places'>,
): Addend[] {
  const presences = presencesIn(year, organisations).filter(
    ({ organisation: { kind, id }, meeting }) =>
      kinds.includes(kind) &&
      (at === undefined || meeting.type === at) &&
      // Who came for no organisation is none.
      (counts === 'persons' || id !== ''),
  );
  return addends(
    [...groupBy(presences, ({ organisation }) => organisation)],
    ([{ id, type, kind }]) =>
      id === '' ? { persons: true } : { institutions: { ...(type !== undefined && { type }), kind } },
    ([{ name }, ofOne]) => ({ text: name, ...told(ofOne) }),
  );
}
