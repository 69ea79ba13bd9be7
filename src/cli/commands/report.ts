import { UserError } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { ReportOptions } from '../runs/report.js';
import { parseSmallGroups } from '../small-groups.js';
import { commaList, parseJobs } from '../values.js';
import { parseDay, parseYear, parseYears } from '../year.js';

/** `report --year <year>`: the report of a year from the folder of its files. */
export const report = defineCommand<[], Partial<ReportOptions> & { readonly years?: string }>({
  path: ['report'],
  define: (command, { commands: { report: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .option('--year <year>', say.options.year, parseYear)
      .option('--years <years>', say.options.years)
      .option('--unit <list>', say.options.unit, commaList)
      .option('--county <list>', say.options.county, commaList)
      .option('--from <day>', say.options.from)
      .option('--to <day>', say.options.to)
      .option('--input <folder>', say.options.input)
      .option('--output <folder>', say.options.output)
      .option('--format <list>', say.options.format, commaList)
      .option('--per-authority', say.options.perAuthority)
      .option('--small-groups <n>', say.options.smallGroups, parseSmallGroups)
      .option('--issued <day>', say.options.issued, parseDay)
      .option('--templates <folder>', say.options.templates)
      .option('--reference-doc <file>', say.options.referenceDoc)
      .option('--example', say.options.example)
      .option('--allow-missing', say.options.allowMissing)
      .option('--strict', say.options.strict)
      .option('--jobs <n>', say.options.jobs, parseJobs),
  async run(_, { year: one, years, ...options }, language, world) {
    const series = years === undefined ? undefined : parseYears(years);
    const year = one ?? series?.at(-1);
    if (year === undefined) throw new UserError('year-needed');
    const { reportCommand } = await import('../runs/report.js');
    return reportCommand({ year, ...options, ...(series && { series }) }, language, world);
  },
});
