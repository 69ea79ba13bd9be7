import type { CommandDefinition } from '../command.js';
import { completion } from './completion.js';
import { difficultiesGroup } from './difficulties-group.js';
import { doctor } from './doctor.js';
import { explain } from './explain.js';
import { organisationsResolve } from './organisations-resolve.js';
import { page } from './page.js';
import { report } from './report.js';
import {
  difficultiesDecide,
  difficultiesReview,
  headersDecide,
  headersReview,
  organisationsDecide,
  organisationsReview,
} from './reviews.js';
import { template } from './template.js';
import { templatesCheck } from './templates-check.js';
import { templatesEject } from './templates-eject.js';
import { validate } from './validate.js';

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandDefinition[] = [
  report,
  validate,
  template,
  explain,
  page,
  doctor,
  completion,
  organisationsReview,
  organisationsDecide,
  organisationsResolve,
  difficultiesReview,
  difficultiesDecide,
  difficultiesGroup,
  headersReview,
  headersDecide,
  templatesEject,
  templatesCheck,
];
