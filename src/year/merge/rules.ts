import { declareRules, type ExampleFile } from '../../model/rule.js';
import { mergeCauses } from './year.js';

const second = { code: 'IS-02', date: '20.04.2018', theme: 'Locuirea' };
const twoMeetings = [{}, second];
const oneFile: readonly ExampleFile[] = [{}];
const corrected = 'Penitenciarul Iasi corectat.xlsx';
const hall = 'Sala Unirii, Bârlad';

/** A file of meetings alone. */
const without = { participants: [], difficulties: [], practices: [], indicators: [], collaborations: [] };

/** A meeting that Vaslui reports; the other tables are left to Iași. */
const ofVaslui = (meeting: Readonly<Record<string, string>>): ExampleFile => ({
  name: 'Penitenciarul Vaslui.xlsx',
  tables: {
    meetings: [{ unit: 'Penitenciarul Vaslui', code: 'VS-01', county: 'Vaslui', ...meeting }],
    participants: [{ meeting: 'VS-01' }],
    difficulties: [{ meeting: 'VS-01' }],
    practices: [],
    indicators: [],
    collaborations: [],
  },
});

/** What two reports share that makes one wonder whether they are of one meeting. */
export const sharedSigns = ['theme', 'venue', 'coorganiser'] as const;

/** Everything that merging may find. Names of assertions say what did not hold, the others what was done. */
export const mergeRules = declareRules({
  'file-copied': {
    severity: 'info',
    params: { file: 'text', rows: 'number', because: mergeCauses },
    examples: {
      accepted: [oneFile],
      refused: [[{ name: 'Penitenciarul Iasi.xlsx' }, { name: 'Copie Penitenciarul Iasi.xlsx' }]],
    },
  },
  'copied-between-units': {
    severity: 'warning',
    params: { file: 'text', units: 'texts', otherUnits: 'texts' },
    examples: {
      accepted: [[{ name: 'Iasi/tabel.xlsx', tables: { meetings: [{ unit: '' }] } }]],
      refused: [
        [
          { name: 'Iasi/tabel.xlsx', tables: { meetings: [{ unit: '' }] } },
          { name: 'Vaslui/tabel.xlsx', tables: { meetings: [{ unit: '' }] } },
        ],
      ],
    },
  },
  'row-repeated': {
    severity: 'info',
    params: { table: ['meetings', 'participants'] },
    examples: {
      accepted: [
        [{ tables: { participants: [{ person: 'Brustureanu Anghelina' }, { person: 'Chirilă Octav' }] } }],
      ],
      refused: [
        [
          {
            tables: {
              participants: [{ person: 'Brustureanu Anghelina' }, { person: 'Brustureanu Anghelina' }],
            },
          },
        ],
      ],
    },
  },
  'meeting-code-reused': {
    severity: 'warning',
    params: { table: 'text', column: 'text', code: 'text' },
    examples: {
      accepted: [
        [{}, { name: 'Penitenciarul Iasi aprilie.xlsx', tables: { meetings: [second], ...without } }],
      ],
      refused: [
        [
          {},
          {
            name: 'Penitenciarul Iasi aprilie.xlsx',
            tables: { meetings: [{ ...second, code: 'IS-01' }], ...without },
          },
        ],
      ],
    },
  },
  'meeting-repeated-doubtful': {
    severity: 'warning',
    params: { table: 'text', column: 'text', code: 'text', otherCode: 'text' },
    examples: {
      accepted: [
        [{}, { name: 'Penitenciarul Iasi aprilie.xlsx', tables: { meetings: [second], ...without } }],
      ],
      refused: [
        [
          {},
          {
            name: 'Penitenciarul Iasi aprilie.xlsx',
            tables: { meetings: [{ code: 'IS-02', place: '' }], ...without },
          },
        ],
      ],
    },
  },
  'meeting-code-known': {
    severity: 'error',
    params: { table: 'text', column: 'text', code: 'text', known: 'texts', nearest: 'texts' },
    examples: {
      accepted: [[{ tables: { participants: [{ meeting: 'IS-01' }] } }]],
      refused: [[{ tables: { participants: [{ meeting: 'IS-09' }] } }]],
    },
  },
  'meeting-days-known': {
    severity: 'error',
    params: { table: 'text', column: 'text', first: 'text', last: 'text', known: 'texts' },
    examples: {
      accepted: [[{ tables: { participants: [{ meeting: '', date: '15.03.2018' }] } }]],
      refused: [[{ tables: { participants: [{ meeting: '', date: '16.03.2018' }] } }]],
    },
  },
  'meeting-reference-needed': {
    severity: 'error',
    params: { table: 'text', column: 'text', known: 'texts' },
    examples: {
      accepted: [[{ tables: { meetings: [{}], participants: [{ meeting: '' }] } }]],
      refused: [[{ tables: { meetings: twoMeetings, participants: [{ meeting: '' }] } }]],
    },
  },
  'meeting-counted': {
    severity: 'error',
    params: { table: 'text', column: 'text' },
    examples: {
      accepted: [[{ tables: { meetings: twoMeetings, participants: [{ meeting: 'IS-02' }] } }]],
      refused: [
        [
          {
            tables: {
              meetings: [{}, { ...second, date: '31.04.2018' }],
              participants: [{ meeting: 'IS-02' }],
            },
          },
        ],
      ],
    },
  },
  'rows-replaced': {
    severity: 'info',
    params: { table: 'text', file: 'text', rows: 'number', range: 'texts', because: mergeCauses },
    examples: {
      accepted: [oneFile],
      refused: [[{}, { name: corrected, tables: { participants: [{ count: '3' }] } }]],
    },
  },
  'resent-order-unsure': {
    severity: 'warning',
    params: { file: 'text', older: 'text', because: mergeCauses },
    examples: {
      accepted: [[{}, { name: corrected, tables: { participants: [{ count: '3' }] } }]],
      refused: [[{}, { name: 'Raport Penitenciarul Iasi.xlsx', tables: { participants: [{ count: '3' }] } }]],
    },
  },
  'joint-doubtful': {
    severity: 'warning',
    params: { shared: sharedSigns, units: 'texts', days: 'texts' },
    examples: {
      accepted: [
        [
          { tables: { meetings: [{ place: hall, coorganisers: 'Penitenciarul Vaslui' }] } },
          ofVaslui({ place: hall, theme: 'Locuirea' }),
        ],
      ],
      refused: [[{ tables: { meetings: [{ place: hall }] } }, ofVaslui({ place: hall, theme: 'Locuirea' })]],
    },
  },
  'attendance-matches': {
    severity: 'warning',
    params: { table: 'text', column: 'text', typed: 'number', counted: 'number' },
    examples: {
      accepted: [[{ tables: { meetings: [{ attendance: '3' }], participants: [{ count: '3' }] } }]],
      refused: [[{ tables: { meetings: [{ attendance: '12' }], participants: [{ count: '3' }] } }]],
    },
  },
  'meeting-has-participants': {
    severity: 'warning',
    params: { table: 'text' },
    examples: {
      accepted: [
        [
          {
            tables: {
              meetings: twoMeetings,
              participants: [{}, { meeting: 'IS-02', person: 'Chirilă Octav' }],
            },
          },
        ],
      ],
      refused: [[{ tables: { meetings: twoMeetings, participants: [{}] } }]],
    },
  },
  'meeting-has-difficulties': {
    severity: 'warning',
    params: { table: 'text' },
    examples: {
      accepted: [[{ tables: { meetings: twoMeetings, difficulties: [{}, { meeting: 'IS-02' }] } }]],
      refused: [[{ tables: { meetings: twoMeetings, difficulties: [{}] } }]],
    },
  },
});
export type MergeRule = keyof typeof mergeRules;
