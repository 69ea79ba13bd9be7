import { UserError } from '../../errors.js';
import { defineCommand } from '../command.js';
import type { ReviewOptions } from '../runs/review.js';
import { parseYear } from '../year.js';

/** `difficulties review --year <year>`: a workbook with what is in doubt. */
export const difficultiesReview = defineCommand<[], Partial<ReviewOptions>>({
  path: ['difficulties', 'review'],
  define: (command, { commands: { difficultiesReview: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .option('--year <year>', say.options.year, parseYear)
      .option('--input <folder>', say.options.input)
      .option('--output <file>', say.options.output),
  async run(_, { year, ...options }, language, world) {
    if (year === undefined) throw new UserError('year-needed');
    const { reviewCommand } = await import('../runs/review.js');
    const { difficultiesTopic } = await import('../runs/review-topics.js');
    return reviewCommand(difficultiesTopic, { year, ...options }, language, world);
  },
});
