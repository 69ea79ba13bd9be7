import type { Style } from '../check/formats/style.js';
import type { World } from './world.js';

/** How a terminal sets text off, as far as it shows colours. */
export function styleOf({ colour }: Pick<World, 'colour'>): Style {
  return {
    error: (text) => colour.red.bold(text),
    warning: (text) => colour.yellow.bold(text),
    info: (text) => colour.cyan.bold(text),
    good: (text) => colour.green.bold(text),
    strong: (text) => colour.bold(text),
    faint: (text) => colour.dim(text),
    fault: (text) => colour.red.inverse(text),
  };
}
