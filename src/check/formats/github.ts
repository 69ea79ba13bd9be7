import type { Severity } from '../../model/problem.js';
import { checkSentences } from '../../sentences/check.js';
import { byFile, type CauseInFile, type DescribedCheck } from '../describe.js';
import type { CheckFormat } from './format.js';
import { causeText } from './sections.js';
import { verdictLine } from './words.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions: one a cause and file, since few annotations are shown of a step. A workbook has
 * no lines, so the cells are named in the message.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const githubFormat: CheckFormat = {
  id: 'github',
  render(check, { all, locate }) {
    const told = byFile(check.causes).filter(({ cause }) => all || cause.severity !== 'info');
    const say = checkSentences[check.language];
    const lines = [
      ...told.map((found) => annotation(found, check, locate)),
      command('notice', { title: say.title }, verdictLine(check)),
    ];
    return `${lines.join('\n')}\n`;
  },
};

function annotation(
  { cause, file }: CauseInFile,
  { language }: DescribedCheck,
  locate: (path: string) => string,
): string {
  return command(
    commands[cause.severity],
    { file: locate(file), title: cause.title },
    causeText(cause, language),
  );
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${listed.join(',')}::${escapeData(message)}`;
}

/** As the runner reads it back (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
