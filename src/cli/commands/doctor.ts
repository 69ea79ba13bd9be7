import { defineCommand } from '../command.js';
import type { DoctorOptions } from '../runs/doctor.js';
import { parseYear } from '../year.js';

/** `doctor`: whether everything is there that a report needs, and where it is looked for. */
export const doctor = defineCommand<[], DoctorOptions>({
  path: ['doctor'],
  define: (command, { commands: { doctor: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .option('--year <year>', say.options.year, parseYear)
      .option('--input <folder>', say.options.input)
      .option('--output <folder>', say.options.output),
  async run(_, options, language, world) {
    const { doctorCommand } = await import('../runs/doctor.js');
    return doctorCommand(options, language, world);
  },
});
