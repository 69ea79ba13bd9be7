import type { FolderExamples } from '../field/examples.js';
import type { intakeRules } from './intake-rules.js';

/**
 * What rules of whole tables take and refuse, as far as cells can show it; of files that cannot be read, and the like,
 * the sentences of the rule tell an example.
 */
export const intakeExamples = {
  'table-not-recognised': {
    accepted: [{}],
    refused: [
      {
        tables: { meetings: [], difficulties: [], practices: [], indicators: [], collaborations: [] },
        headers: {
          participants: {
            meeting: 'Când',
            person: 'Cine',
            organisation: 'De unde',
            kind: 'Fel',
            count: 'Câți',
          },
        },
      },
    ],
  },
  'required-column': {
    accepted: [{}],
    refused: [{ headers: { participants: { organisation: 'Mențiuni' } } }],
  },
  'columns-compete': {
    accepted: [{ headers: { participants: { organisation: 'Instituția' } } }],
    refused: [{ headers: { participants: { organisation: 'Instituția', count: 'Organizația' } } }],
  },
  'column-skipped': {
    accepted: [{}],
    refused: [{ headers: { collaborations: { partners: 'Nr. dosar' } } }],
  },
} as const satisfies { readonly [rule in keyof typeof intakeRules]?: FolderExamples };
