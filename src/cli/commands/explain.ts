import { UserError } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { ExplainOptions } from '../runs/explain.js';
import { commaList } from '../values.js';
import { parseYear } from '../year.js';

/** `explain [figure] --year <year>`: where a figure comes from, to the cell. */
export const explain = defineCommand<[figure: string | undefined], Partial<ExplainOptions>>({
  path: ['explain'],
  define: (command, { commands: { explain: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .argument('[name]', say.options.figure)
      .option('--year <year>', say.options.year, parseYear)
      .option('--unit <list>', say.options.unit, commaList)
      .option('--county <list>', say.options.county, commaList)
      .option('--from <day>', say.options.from)
      .option('--to <day>', say.options.to)
      .option('--input <folder>', say.options.input),
  async run([figure], { year, ...options }, language, world) {
    if (year === undefined) throw new UserError('year-needed');
    const { explainCommand } = await import('../runs/explain.js');
    return explainCommand(figure, { year, ...options }, language, world);
  },
});
