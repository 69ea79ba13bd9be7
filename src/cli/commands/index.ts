import type { CommandDefinition } from '../command.js';
import { difficultiesDecide } from './difficulties-decide.js';
import { difficultiesGroup } from './difficulties-group.js';
import { difficultiesReview } from './difficulties-review.js';
import { explain } from './explain.js';
import { organisationsDecide } from './organisations-decide.js';
import { organisationsResolve } from './organisations-resolve.js';
import { organisationsReview } from './organisations-review.js';
import { report } from './report.js';
import { validate } from './validate.js';

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandDefinition[] = [
  report,
  validate,
  explain,
  organisationsReview,
  organisationsDecide,
  organisationsResolve,
  difficultiesReview,
  difficultiesDecide,
  difficultiesGroup,
];
