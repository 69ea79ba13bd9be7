import type { Measure, MeetingType, OrganisationKind } from '../../field/contract/enumerations.js';

/** Kinds of organisation whose people come as guests; the staff of the prison system is the host. */
export const guestKinds = [
  'public',
  'central',
  'ngo',
  'private',
  'unknown',
] as const satisfies OrganisationKind[];

/**
 * What a figure counts, of which kinds and where. `persons` are told apart from all else: how many there are may have to
 * be hidden.
 */
export type FigureDefinition =
  | { readonly counts: 'meetings'; readonly at: MeetingType }
  | { readonly counts: 'organisations'; readonly kinds: readonly OrganisationKind[]; readonly at: 'local' }
  | { readonly counts: 'persons'; readonly kinds: readonly OrganisationKind[]; readonly at?: MeetingType }
  | { readonly counts: 'units'; readonly which: 'hosts' | 'registered' | 'silent' }
  | { readonly counts: 'difficulties'; readonly as: 'rows' | 'distinct' }
  | { readonly counts: 'proposals'; readonly measures?: readonly Measure[] }
  | { readonly counts: 'practices' | 'collaborations' };

/** Every figure of the report, in its order; `sentences.figures` defines each in words. */
export const figureTable = {
  localMeetings: { counts: 'meetings', at: 'local' },
  interregionalMeetings: { counts: 'meetings', at: 'interregional' },
  units: { counts: 'units', which: 'hosts' },
  unitsInRegistry: { counts: 'units', which: 'registered' },
  unitsWithoutData: { counts: 'units', which: 'silent' },
  publicStructures: { counts: 'organisations', kinds: ['public'], at: 'local' },
  ngos: { counts: 'organisations', kinds: ['ngo'], at: 'local' },
  privateInstitutions: { counts: 'organisations', kinds: ['private'], at: 'local' },
  ngosAndPrivate: { counts: 'organisations', kinds: ['ngo', 'private'], at: 'local' },
  centralAuthorities: { counts: 'organisations', kinds: ['central'], at: 'local' },
  unknownOrganisations: { counts: 'organisations', kinds: ['unknown'], at: 'local' },
  participants: { counts: 'persons', kinds: guestKinds },
  participantsPublic: { counts: 'persons', kinds: ['public'] },
  participantsCentral: { counts: 'persons', kinds: ['central'] },
  participantsNgos: { counts: 'persons', kinds: ['ngo'] },
  participantsPrivate: { counts: 'persons', kinds: ['private'] },
  participantsUnknown: { counts: 'persons', kinds: ['unknown'] },
  penitentiaryStaff: { counts: 'persons', kinds: ['penitentiary'] },
  participantsLocal: { counts: 'persons', kinds: guestKinds, at: 'local' },
  participantsInterregional: { counts: 'persons', kinds: guestKinds, at: 'interregional' },
  difficultiesReported: { counts: 'difficulties', as: 'rows' },
  difficultiesDistinct: { counts: 'difficulties', as: 'distinct' },
  proposals: { counts: 'proposals' },
  proposalsStrategic: { counts: 'proposals', measures: ['strategic'] },
  proposalsOperational: { counts: 'proposals', measures: ['operational'] },
  goodPractices: { counts: 'practices' },
  collaborations: { counts: 'collaborations' },
} as const satisfies Readonly<Record<string, FigureDefinition>>;

export type FigureId = keyof typeof figureTable;
export const figureIds = Object.keys(figureTable) as [FigureId, ...FigureId[]];

type Counted = FigureDefinition['counts'];
/** The ids of the figures that count a sort of things. */
export type FigureOf<C extends Counted> = {
  [Id in FigureId]: (typeof figureTable)[Id]['counts'] extends C ? Id : never;
}[FigureId];

/** The figures that count a sort of things, with their definitions. */
export function figuresOf<C extends Counted>(
  counts: C,
): readonly (readonly [id: FigureOf<C>, definition: Extract<FigureDefinition, { counts: C }>])[] {
  const all: readonly (readonly [string, FigureDefinition])[] = Object.entries(figureTable);
  return all.filter(([, definition]) => definition.counts === counts) as never;
}

/** The figures that count persons: their numbers may have to be hidden. */
export type PersonFigureId = FigureOf<'persons'>;
export const personFigures = figuresOf('persons');
