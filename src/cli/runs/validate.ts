import { resolve } from 'node:path';
import { describeCheck } from '../../check/describe.js';
import { checkFiles } from '../../check-files.js';
import { UserError } from '../../errors.js';
import { validationContext } from '../../knowledge.js';
import type { Language } from '../../language.js';
import { loadKnowledge } from '../../load-knowledge.js';
import type { CheckFormat } from '../../render/check/format.js';
import { checkFormats } from '../../render/check/formats.js';
import { cliSentences } from '../../sentences/cli.js';
import { today } from '../clock.js';
import { exitCodes } from '../exit-codes.js';
import { progressLine } from '../progress.js';
import { styleOf } from '../style.js';
import { programVersion } from '../version.js';
import type { World } from '../world.js';

export interface ValidateOptions {
  readonly year?: number;
  readonly all?: boolean;
  readonly format?: string;
}

/** `validate`: checks files before they are sent; gives the exit code. */
export async function validateCommand(
  files: readonly string[],
  { year, all = false, format = 'text' }: ValidateOptions,
  language: Language,
  world: World,
): Promise<number> {
  const chosen = chooseFormat(format);
  const progress = progressLine(world, cliSentences[language]);
  const inputs = files.map((given) => ({ given, absolute: resolve(world.cwd, given) }));
  const context = validationContext(loadKnowledge(), today(world), year);
  const check = await checkFiles(inputs, context, (file) => progress.show({ file }));
  progress.clear();
  const described = describeCheck(check, language);
  world.out(
    chosen.render(described, {
      version: programVersion(),
      columns: world.columns,
      style: styleOf(world),
      all,
      locate: (path) => path,
    }),
  );
  return check.verdict === 'accepted' ? exitCodes.clean : exitCodes.findings;
}

function chooseFormat(name: string): CheckFormat {
  const format = checkFormats.find(({ id }) => id === name);
  if (format) return format;
  throw new UserError('unknown-format', {
    format: name,
    formats: checkFormats.map(({ id }) => id).join(', '),
  });
}
