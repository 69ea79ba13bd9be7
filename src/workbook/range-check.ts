import type { DataValidation } from 'exceljs';
import type { Worksheet } from './exceljs.js';
import type { Message, RangeCheck } from './workbook.js';

/** Adds one check for a whole range: the library's way a cell writes rules that overlap. */
export function addCheck(worksheet: Worksheet, check: RangeCheck): void {
  const validations = (
    worksheet as unknown as { dataValidations: { add(range: string, validation: DataValidation): void } }
  ).dataValidations;
  validations.add(check.range, {
    ...allowed(check.allow),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: check.otherwise,
    errorTitle: shortened(check.error, 'title'),
    error: shortened(check.error, 'text'),
    ...(check.prompt && {
      showInputMessage: true,
      promptTitle: shortened(check.prompt, 'title'),
      prompt: shortened(check.prompt, 'text'),
    }),
  });
}

function allowed(allow: RangeCheck['allow']): Pick<DataValidation, 'type' | 'operator' | 'formulae'> & {
  type: 'list' | 'date' | 'whole';
} {
  if (allow.type === 'list') return { type: 'list', formulae: [allow.source] };
  if (allow.type === 'whole')
    return { type: 'whole', operator: 'between', formulae: [allow.least, allow.most] };
  const days = [allow.first, allow.last].map((day) => new Date(`${day}T00:00:00Z`));
  return { type: 'date', operator: 'between', formulae: days };
}

/** What Excel shows of a message; it refuses a workbook with longer ones. */
const longest: Readonly<Record<keyof Message, number>> = { title: 32, text: 255 };

function shortened(message: Message, part: keyof Message): string {
  return message[part].slice(0, longest[part]);
}
