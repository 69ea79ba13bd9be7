import type { Progress } from '../pipeline.js';
import type { CliSentences } from '../sentences/cli.js';
import type { World } from './world.js';

export interface ProgressLine {
  readonly show: Progress;
  /** Takes the line away once the work is done. */
  clear(): void;
}

const clearLine = '\r\u001b[K';

/** One line on standard error that says what is being done; nothing where nobody watches. */
export function progressLine(world: World, say: CliSentences): ProgressLine {
  if (!world.interactive) return { show: () => undefined, clear: () => undefined };
  return {
    show: (step) =>
      world.err(
        `${clearLine}${step === 'compose' ? say.composing : say.reading(step.file).slice(0, world.columns - 1)}`,
      ),
    clear: () => world.err(clearLine),
  };
}
