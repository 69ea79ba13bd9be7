import { resolve } from 'node:path';
import { type Check, checkFiles } from '../../check.js';
import type { Language } from '../../language.js';
import { loadKnowledge } from '../../load-knowledge.js';
import type { Severity } from '../../problem.js';
import { type CliSentences, cliSentences } from '../../sentences/cli.js';
import { describeIn } from '../../sentences/describe.js';
import { headerSentences } from '../../sentences/headers.js';
import { today } from '../clock.js';
import { exitCodes } from '../exit-codes.js';
import { findingsText } from '../findings-text.js';
import { headersText } from '../headers-text.js';
import { progressLine } from '../progress.js';
import type { World } from '../world.js';

export interface ValidateOptions {
  readonly year?: number;
  readonly all?: boolean;
  readonly explainHeaders?: boolean;
}

/** `validate`: checks files before they are sent; gives the exit code. */
export async function validateCommand(
  files: readonly string[],
  { year, all = false, explainHeaders = false }: ValidateOptions,
  language: Language,
  world: World,
): Promise<number> {
  const say = cliSentences[language];
  const progress = progressLine(world, say);
  const inputs = files.map((file) => resolve(world.cwd, file));
  const request = { inputs, today: today(world), ...(year !== undefined && { year }) };
  const check = await checkFiles(request, loadKnowledge(), (file) => progress.show({ file }));
  progress.clear();
  const shown: Severity[] = all ? ['error', 'warning', 'info'] : ['error', 'warning'];
  const parts = [
    explainHeaders ? headersText(check.headers, headerSentences[language], world) : '',
    findingsText(check.problems, shown, describeIn(language), say, world),
    verdict(check, say),
    hiddenNotes(check, shown, say),
  ];
  world.out(`${parts.filter(Boolean).join('\n\n')}\n`);
  return check.problems.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean;
}

/** Will it be accepted? In rows. */
function verdict({ rows: { read, notCounted }, unusableFiles }: Check, say: CliSentences): string {
  const counted = read - notCounted;
  const rows =
    (read === 0 && say.verdict.nothing) ||
    (notCounted === 0 && say.verdict.all(counted)) ||
    say.verdict.some(counted, notCounted);
  const unreadable = unusableFiles > 0 ? say.verdict.unreadable(unusableFiles) : '';
  const accepted = unusableFiles === 0 && notCounted === 0 && read > 0;
  return [rows, unreadable, accepted ? say.verdict.accepted : say.verdict.notAccepted]
    .filter(Boolean)
    .join(' ');
}

function hiddenNotes({ problems }: Check, shown: readonly Severity[], say: CliSentences): string {
  const hidden = problems.filter(({ severity }) => !shown.includes(severity)).length;
  return hidden > 0 ? say.seeAll(hidden) : '';
}
