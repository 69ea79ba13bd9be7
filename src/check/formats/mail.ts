import { checkSentences } from '../../sentences/check.js';
import { mailSentences } from '../../sentences/mail.js';
import type { DescribedCause } from '../describe.js';
import type { CheckFormat } from './format.js';
import { followersText, hasSeveralFiles, whereText } from './places.js';
import { printable } from './text/display.js';
import { tableLines } from './words.js';

/** Causes that a message names; the others are in the check itself. */
const causesMax = 5;

/** A message for the unit that sent the files, to be pasted and signed: nothing that was typed is quoted. */
export const mailFormat: CheckFormat = {
  id: 'mail',
  render(check) {
    const say = mailSentences[check.language];
    const { toDo } = checkSentences[check.language];
    const files = check.files.map(({ path }) => printable(path));
    const withFile = hasSeveralFiles(check);
    const lines = (cause: DescribedCause, number: number) => [
      `${number}. ${printable(`${cause.title}: ${whereText(cause, check.language, { withFile })}`)}.`,
      ...[followersText(cause, check.language, withFile) ?? []].flat().map((line) => `   ${printable(line)}`),
      `   ${toDo}: ${cause.fix}`,
    ];
    const numbered = (causes: readonly DescribedCause[]) => [
      ...causes.slice(0, causesMax).flatMap((cause, i) => lines(cause, i + 1)),
      ...(causes.length > causesMax ? [say.more(causes.length - causesMax)] : []),
    ];
    const errors = check.causes.filter(({ severity }) => severity === 'error');
    const warnings = check.causes.filter(({ severity }) => severity === 'warning');
    const body = [
      [say.subject(files, check.verdict)],
      [say.greeting],
      [say.opening(files), say.result[check.verdict](check.rows)],
      ...(errors.length > 0 ? [[say.correct, ...numbered(errors)]] : []),
      ...(warnings.length > 0 ? [[say.lookAt, ...numbered(warnings)]] : []),
      ...(check.verdict === 'refused' ? [[say.good, ...tableLines(check).map((line) => `- ${line}`)]] : []),
      [say.closing[check.verdict]],
      [say.signature],
    ];
    return `${body.map((part) => part.join('\n')).join('\n\n')}\n`;
  },
};
