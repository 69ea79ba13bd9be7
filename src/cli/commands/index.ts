import type { CommandDefinition } from '../command.js';
import { difficultiesGroup } from './difficulties-group.js';
import { explain } from './explain.js';
import { organisationsResolve } from './organisations-resolve.js';
import { report } from './report.js';
import { template } from './template.js';
import { validate } from './validate.js';

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandDefinition[] = [
  report,
  validate,
  template,
  explain,
  organisationsResolve,
  difficultiesGroup,
];
