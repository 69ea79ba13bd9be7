import { authorityTableInserts } from './authorities.js';
import { collaborationInserts } from './collaborations.js';
import { difficultyInserts } from './difficulties.js';
import { evolutionInserts } from './evolution.js';
import { headlineInserts } from './headline.js';
import type { Inserts } from './insert.js';
import { limitInserts } from './limits.js';
import { mapInserts } from './maps.js';
import { meetingInserts } from './meetings.js';
import { methodInserts } from './method.js';
import { organisationInserts } from './organisations.js';
import { participationInserts } from './participation.js';
import { presenceInserts } from './presence.js';
import { qualityInserts } from './quality.js';
import { scheduleInserts } from './schedule.js';
import { undecidedInserts } from './undecided.js';
import { yearSeriesInserts } from './year-series.js';

/** Every insert that a template may name anywhere; those of one domain or authority stand beside them. */
export const inserts: Inserts = {
  ...yearSeriesInserts,
  contents: () => [{ type: 'contents' }],
  'list missingSections': () => [{ type: 'missingSections' }],
  ...headlineInserts,
  ...scheduleInserts,
  ...mapInserts,
  ...meetingInserts,
  ...participationInserts,
  ...presenceInserts,
  ...difficultyInserts,
  ...authorityTableInserts,
  ...collaborationInserts,
  ...evolutionInserts,
  ...organisationInserts,
  ...methodInserts,
  ...qualityInserts,
  ...undecidedInserts,
  ...limitInserts,
};
