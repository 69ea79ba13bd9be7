/** The closed lists of the input format, as the program calls them. What staff type is matched in `src/intake/validate`. */

export const meetingTypes = ['local', 'interregional'] as const;
export type MeetingType = (typeof meetingTypes)[number];

export const meetingForms = [
  'experience-exchange',
  'debate',
  'round-table',
  'seminar',
  'conference',
  'workshop',
  'visit',
  'other',
] as const;
export type MeetingForm = (typeof meetingForms)[number];

/**
 * `public`: a local public structure, local branches of central authorities included.
 * `central`: a central public authority. `penitentiary`: a unit or the administration of the prison system, never a partner.
 */
export const organisationKinds = ['public', 'central', 'ngo', 'private', 'penitentiary', 'unknown'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const measures = ['strategic', 'operational'] as const;
export type Measure = (typeof measures)[number];
