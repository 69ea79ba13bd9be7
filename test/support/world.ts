import { Chalk } from 'chalk';
import type { World } from '../../src/cli/world.js';

/** A world without a terminal that keeps what is said. */
export function quietWorld(
  cwd: string,
  env: World['env'] = {},
): World & { said(): string; complained(): string } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    cwd,
    env,
    now: new Date('2026-01-15T12:00:00Z'),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    interactive: false,
    columns: 100,
    colour: new Chalk({ level: 0 }),
    cores: 1,
    said: () => out.join(''),
    complained: () => err.join(''),
  };
}
