import { declareRules } from '../../model/rule.js';

/** What may grow or shrink from one year to the next. */
export const jumpingFigures = [
  'localMeetings',
  'publicStructures',
  'ngosAndPrivate',
  'participants',
  'difficulties',
] as const;
export type JumpingFigure = (typeof jumpingFigures)[number];

/** What may be seen only beside the numbers of the other units, or of the year before. */
export const yearRules = declareRules({
  'count-usual': {
    severity: 'warning',
    params: { table: 'text', column: 'text', typed: 'number', usual: 'number' },
  },
  'unit-as-before': {
    severity: 'warning',
    params: {
      unit: 'text',
      figure: jumpingFigures,
      before: 'number',
      now: 'number',
      previousYear: 'number',
    },
  },
});
export type YearRule = keyof typeof yearRules;
