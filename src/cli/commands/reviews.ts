import { UserError } from '../../model/errors.js';
import { type CommandDefinition, defineCommand } from '../command.js';
import type { DecideOptions } from '../runs/decide.js';
import type { ReviewOptions } from '../runs/review.js';
import { parseYear } from '../year.js';

type Topic = 'organisations' | 'difficulties' | 'headers';

/** `organisations review --year <year>`: a workbook with what is in doubt. */
export const organisationsReview = reviewOf('organisations');
export const difficultiesReview = reviewOf('difficulties');
export const headersReview = reviewOf('headers');

/** `organisations decide <file> --year <year>`: the answers of a review's workbook are kept. */
export const organisationsDecide = decideOf('organisations');
export const difficultiesDecide = decideOf('difficulties');
export const headersDecide = decideOf('headers');

function reviewOf(topic: Topic): CommandDefinition {
  return defineCommand<[], Partial<ReviewOptions>>({
    path: [topic, 'review'],
    define(command, { commands }) {
      const say = commands[`${topic}Review`];
      return command
        .description(say.description)
        .usage(say.usage)
        .option('--year <year>', say.options.year, parseYear)
        .option('--input <folder>', say.options.input)
        .option('--output <file>', say.options.output);
    },
    async run(_, { year, ...options }, language, world) {
      if (year === undefined) throw new UserError('year-needed');
      const { reviewCommand } = await import('../runs/review.js');
      return reviewCommand(await loadTopic(topic), { year, ...options }, language, world);
    },
  });
}

function decideOf(topic: Topic): CommandDefinition {
  return defineCommand<[file: string], Partial<DecideOptions>>({
    path: [topic, 'decide'],
    define(command, { commands }) {
      const say = commands[`${topic}Decide`];
      return command
        .description(say.description)
        .usage(say.usage)
        .argument('<file>', say.options.file)
        .option('--year <year>', say.options.year, parseYear)
        .option('--input <folder>', say.options.input)
        .option('--by <name>', say.options.by);
    },
    async run([file], { year, ...options }, language, world) {
      if (year === undefined) throw new UserError('year-needed');
      const { decideCommand } = await import('../runs/decide.js');
      return decideCommand(await loadTopic(topic), file, { year, ...options }, language, world);
    },
  });
}

async function loadTopic(topic: Topic) {
  const { difficultiesTopic, headersTopic, organisationsTopic } = await import('../runs/review-topics.js');
  return { organisations: organisationsTopic, difficulties: difficultiesTopic, headers: headersTopic }[topic];
}
