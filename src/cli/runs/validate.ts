import { basename, dirname, resolve, sep } from 'node:path';
import { type CheckedOnDisk, checkFiles } from '../../check/check-files.js';
import { type DescribedCheck, describeCheck } from '../../check/describe.js';
import type { CheckContext, CheckFormat } from '../../check/formats/format.js';
import { checkFormats } from '../../check/formats/formats.js';
import { plainStyle } from '../../check/formats/style.js';
import { verdictLine } from '../../check/formats/words.js';
import { since as sinceEarlier } from '../../check/since.js';
import { loadKnowledge } from '../../field/load-knowledge.js';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import type { OutputFile } from '../../report/render/format.js';
import { checkSentences } from '../../sentences/check.js';
import { cliSentences } from '../../sentences/cli.js';
import { loadHeaders } from '../../year/decide/load-kept.js';
import { checkContext } from '../../year/validation-context.js';
import { today } from '../clock.js';
import { readEarlierCheck } from '../earlier-check.js';
import { exitCodes } from '../exit-codes.js';
import { expandPatterns } from '../expand-patterns.js';
import { progressLine } from '../progress.js';
import { shownPath } from '../shown-path.js';
import { styleOf } from '../style.js';
import { programVersion } from '../version.js';
import type { World } from '../world.js';
import { writeFiles } from '../write-files.js';

export interface ValidateOptions {
  readonly year?: number;
  readonly all?: boolean;
  readonly explainHeaders?: boolean;
  readonly format?: string;
  readonly output?: string;
  readonly since?: string;
  readonly receipt?: boolean;
  readonly mail?: boolean;
  readonly annotate?: boolean;
  /** Warnings are findings, too. */
  readonly strict?: boolean;
  /** How many threads may work at once; as many as the machine has cores otherwise. */
  readonly jobs?: number;
}

/** Width of a text that is written to a file. */
const fileColumns = 100;

/** `validate`: checks files before they are sent; gives the exit code. */
export async function validateCommand(
  files: readonly string[],
  options: ValidateOptions,
  language: Language,
  world: World,
): Promise<number> {
  const format = await chooseFormat(options);
  const earlier = options.since === undefined ? undefined : readEarlierCheck(options.since, world);
  const progress = progressLine(world, cliSentences[language]);
  const inputs = expandPatterns(files, world.cwd).map((given) => ({
    given,
    absolute: resolve(world.cwd, given),
  }));
  const kept = await loadHeaders(foldersAbout(inputs.map(({ absolute }) => absolute)));
  const context = checkContext(loadKnowledge(), today(world), options.year, kept.decisions);
  const checked = await checkFiles(inputs, context, (file) => progress.show({ file }), {
    atOnce: options.jobs ?? world.cores,
    told: kept.problems,
  });
  progress.clear();
  const { check } = checked;
  const since = earlier && sinceEarlier(check, earlier);
  // The terminal is read by whoever has the files; every other format may be passed on.
  const isOwn = format.id === 'text' && options.output === undefined;
  const described = describeCheck(check, language, { since, isOwn });
  // The verdict comes first: what cannot be written beside the file must not take its place.
  await tell(described, format, checked, options, world);
  if (options.explainHeaders) await explainHeaders(checked, options, language, world);
  const written = options.receipt ? await receiptsOf(checked, language, world) : [];
  await writeFiles('', written);
  for (const { path } of written) world.err(`${checkSentences[language].written(shownPath(path, world))}\n`);
  for (const line of options.annotate ? await copiesOf(checked, options, language, world) : [])
    world.err(`${line}\n`);
  const isStrict = options.strict === true && check.problems.some(({ severity }) => severity === 'warning');
  return check.verdict === 'accepted' && !isStrict ? exitCodes.clean : exitCodes.findings;
}

/** The folders in and above which what headers mean may be kept: a file stands in the folder of its year, or one below it. */
function foldersAbout(inputs: readonly string[]): string[] {
  return [...new Set(inputs.flatMap((input) => [input, dirname(input), dirname(dirname(input))]))];
}

/** The message and receipts are loaded where they are asked for, as formats are: a check answers at once. */
async function chooseFormat({ mail, format = 'text' }: ValidateOptions): Promise<CheckFormat> {
  if (mail) return (await import('../../check/formats/mail.js')).mailFormat;
  const load = Object.hasOwn(checkFormats, format) ? checkFormats[format] : undefined;
  if (load) return load();
  throw new UserError('unknown-format', { format, formats: Object.keys(checkFormats).join(', ') });
}

async function receiptsOf(checked: CheckedOnDisk, language: Language, world: World): Promise<OutputFile[]> {
  const { receiptOutputs } = await import('../receipts.js');
  return receiptOutputs(checked, language, world);
}

async function copiesOf(
  checked: CheckedOnDisk,
  { all = false }: ValidateOptions,
  language: Language,
  world: World,
): Promise<string[]> {
  const { annotateFiles } = await import('./annotate.js');
  return annotateFiles(checked, all, language, world);
}

/** Headers follow the check that people read; a check for programs is not mixed with them. */
async function explainHeaders(
  { headers }: CheckedOnDisk,
  { format = 'text', output, mail = false }: ValidateOptions,
  language: Language,
  world: World,
): Promise<void> {
  const { headersText } = await import('../headers-text.js');
  const text = `\n${headersText(headers, language, world)}\n`;
  if (format === 'text' && output === undefined && !mail) world.out(text);
  else world.err(text);
}

/** Writes the check to the file asked for and its verdict to the terminal, or the whole to the terminal. */
async function tell(
  check: DescribedCheck,
  format: CheckFormat,
  { absolute }: CheckedOnDisk,
  { output, all = false }: ValidateOptions,
  world: World,
): Promise<void> {
  const context: CheckContext = {
    version: programVersion(),
    columns: output === undefined ? world.columns : fileColumns,
    style: output === undefined ? styleOf(world) : plainStyle,
    all,
    locate: (path) =>
      check.redact(
        shownPath(String(absolute.get(path) ?? path), world)
          .split(sep)
          .join('/'),
      ),
  };
  const text = format.render(check, context);
  if (output === undefined) {
    world.out(text);
    return;
  }
  const path = resolve(world.cwd, output);
  if ([...absolute.values()].some((file) => String(file) === path))
    throw new UserError('output-is-input', { output });
  await writeFiles(dirname(path), [{ path: basename(path), content: text }]);
  world.out(`${verdictLine(check)}\n${checkSentences[check.language].written(output)}\n`);
}
