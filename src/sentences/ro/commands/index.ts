import { completion } from './completion.js';
import { difficultiesGroup } from './difficulties-group.js';
import { doctor } from './doctor.js';
import { explain } from './explain.js';
import { organisationsResolve } from './organisations-resolve.js';
import { page } from './page.js';
import { report } from './report.js';
import { reviews } from './reviews.js';
import { template } from './template.js';
import { templatesCheck, templatesEject } from './templates.js';
import { validate } from './validate.js';

/** What each command says of itself, by its words. */
export const commands = {
  report,
  validate,
  template,
  explain,
  page,
  doctor,
  completion,
  organisationsResolve,
  difficultiesGroup,
  ...reviews,
  templatesEject,
  templatesCheck,
} as const;
