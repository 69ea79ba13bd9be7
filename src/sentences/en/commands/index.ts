import { difficultiesGroup } from './difficulties-group.js';
import { organisationsResolve } from './organisations-resolve.js';
import { report } from './report.js';
import { validate } from './validate.js';

export const commands = {
  report,
  validate,
  organisationsResolve,
  difficultiesGroup,
} as const;
