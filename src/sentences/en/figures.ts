import type { EnglishFigures } from '../figure-sentences.js';

/** English names, definitions and nouns of the figures. */
export const figures: EnglishFigures = {
  localMeetings: {
    label: 'Local meetings',
    definition:
      'Distinct meetings of the local type held in the year; a meeting that several units organised together, or that was reported more than once, counts once.',
    noun: { one: 'local meeting', many: 'local meetings' },
  },
  interregionalMeetings: {
    label: 'Interregional meetings',
    definition:
      'Distinct meetings of the interregional type held in the year, however many units reported them.',
    noun: { one: 'interregional meeting', many: 'interregional meetings' },
  },
  units: {
    label: 'Prison units that organised meetings',
    definition: 'Distinct prison units that organised at least one local meeting, alone or with others.',
    noun: { one: 'prison unit', many: 'prison units' },
  },
  unitsInRegistry: {
    label: 'Prison units in the registry',
    definition: 'All prison units in the registry of the program, whether or not they sent data.',
    noun: { one: 'prison unit in the registry', many: 'prison units in the registry' },
  },
  unitsWithoutData: {
    label: 'Prison units that sent no data',
    definition: 'Prison units of the registry from which no row of data was received.',
    noun: { one: 'prison unit without data', many: 'prison units without data' },
  },
  publicStructures: {
    label: 'Local public bodies',
    definition:
      'Local authorities and the local branches of central authorities, each counted once, with at least one representative at a local meeting.',
    noun: { one: 'local public body', many: 'local public bodies' },
  },
  ngos: {
    label: 'Non-governmental organisations',
    definition:
      'Associations, foundations and federations, each counted once, with at least one representative at a local meeting.',
    noun: { one: 'non-governmental organisation', many: 'non-governmental organisations' },
  },
  privateInstitutions: {
    label: 'Private institutions',
    definition:
      'Companies, religious denominations, practices and other private institutions, each counted once, with at least one representative at a local meeting.',
    noun: { one: 'private institution', many: 'private institutions' },
  },
  ngosAndPrivate: {
    label: 'Non-governmental organisations and private institutions',
    definition:
      'The sum of non-governmental organisations and private institutions with at least one representative at a local meeting, each counted once.',
    noun: {
      one: 'non-governmental organisation or private institution',
      many: 'non-governmental organisations and private institutions',
    },
  },
  centralAuthorities: {
    label: 'Central public authorities',
    definition:
      'Central public authorities with at least one representative at a local meeting; they are not among the local public bodies.',
    noun: { one: 'central public authority', many: 'central public authorities' },
  },
  unknownOrganisations: {
    label: 'Organisations whose kind could not be determined',
    definition:
      'Organisations at local meetings whose name does not tell their kind; they are not among the public bodies, the non-governmental organisations or the private institutions.',
    noun: { one: 'organisation of undetermined kind', many: 'organisations of undetermined kind' },
  },
  participants: {
    label: 'Participants',
    definition:
      'The sum of representatives at local and interregional meetings, prison staff excluded; a person present at two meetings counts at each.',
    noun: { one: 'participant', many: 'participants' },
  },
  participantsPublic: {
    label: 'Participants from local public bodies',
    definition: 'The sum of representatives of local public bodies.',
    noun: { one: 'representative of local public bodies', many: 'representatives of local public bodies' },
  },
  participantsCentral: {
    label: 'Participants from central public authorities',
    definition: 'The sum of representatives of central public authorities.',
    noun: {
      one: 'representative of central public authorities',
      many: 'representatives of central public authorities',
    },
  },
  participantsNgos: {
    label: 'Participants from non-governmental organisations',
    definition: 'The sum of representatives of non-governmental organisations.',
    noun: {
      one: 'representative of non-governmental organisations',
      many: 'representatives of non-governmental organisations',
    },
  },
  participantsPrivate: {
    label: 'Participants from private institutions',
    definition: 'The sum of representatives of private institutions.',
    noun: { one: 'representative of private institutions', many: 'representatives of private institutions' },
  },
  participantsUnknown: {
    label: 'Participants from organisations of undetermined kind',
    definition: 'The sum of representatives of organisations whose kind could not be determined.',
    noun: {
      one: 'representative of an organisation of undetermined kind',
      many: 'representatives of organisations of undetermined kind',
    },
  },
  penitentiaryStaff: {
    label: 'Participants from the prison system',
    definition: 'Prison staff present at meetings; they are not among the participants.',
    noun: { one: 'member of prison staff', many: 'members of prison staff' },
  },
  participantsLocal: {
    label: 'Participants at local meetings',
    definition: 'The sum of representatives at local meetings, prison staff excluded.',
    noun: { one: 'participant at local meetings', many: 'participants at local meetings' },
  },
  participantsInterregional: {
    label: 'Participants at interregional meetings',
    definition: 'The sum of representatives at interregional meetings, prison staff excluded.',
    noun: { one: 'participant at interregional meetings', many: 'participants at interregional meetings' },
  },
  difficultiesReported: {
    label: 'Difficulties reported',
    definition: 'Rows in the difficulty tables of the units, before those of the same content are grouped.',
    noun: { one: 'reported difficulty', many: 'reported difficulties' },
  },
  difficultiesDistinct: {
    label: 'Distinct difficulties',
    definition:
      'Difficulties that remain once different wordings of one problem are grouped; what is uncertain stays apart.',
    noun: { one: 'distinct difficulty', many: 'distinct difficulties' },
  },
  proposals: {
    label: 'Proposals for remedy',
    definition: 'Rows in the difficulty tables that hold a proposal for remedy.',
    noun: { one: 'proposal for remedy', many: 'proposals for remedy' },
  },
  proposalsStrategic: {
    label: 'Strategic proposals',
    definition: 'Proposals for remedy whose measure is given as strategic.',
    noun: { one: 'strategic proposal', many: 'strategic proposals' },
  },
  proposalsOperational: {
    label: 'Operational proposals',
    definition: 'Proposals for remedy whose measure is given as operational.',
    noun: { one: 'operational proposal', many: 'operational proposals' },
  },
  goodPractices: {
    label: 'Models of good practice',
    definition: 'Rows in the good-practice tables of the units.',
    noun: { one: 'model of good practice', many: 'models of good practice' },
  },
  collaborations: {
    label: 'Joint activities agreed',
    definition: 'Rows in the collaboration tables of the units.',
    noun: { one: 'joint activity', many: 'joint activities' },
  },
};
