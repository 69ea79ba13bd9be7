import type { ExampleFile, FolderExamples } from '../../field/examples.js';
import type { MergeRule } from './rules.js';

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

/** What each rule of the merge takes and refuses. */
export const mergeExamples: Readonly<Record<MergeRule, FolderExamples>> = {
  'file-copied': {
    accepted: oneFile,
    refused: [{ name: 'Penitenciarul Iasi.xlsx' }, { name: 'Copie Penitenciarul Iasi.xlsx' }],
  },
  'copied-between-units': {
    accepted: [{ name: 'Iasi/tabel.xlsx', tables: { meetings: [{ unit: '' }] } }],
    refused: [
      { name: 'Iasi/tabel.xlsx', tables: { meetings: [{ unit: '' }] } },
      { name: 'Vaslui/tabel.xlsx', tables: { meetings: [{ unit: '' }] } },
    ],
  },
  'row-repeated': {
    accepted: [
      { tables: { participants: [{ person: 'Brustureanu Anghelina' }, { person: 'Chirilă Octav' }] } },
    ],
    refused: [
      {
        tables: { participants: [{ person: 'Brustureanu Anghelina' }, { person: 'Brustureanu Anghelina' }] },
      },
    ],
  },
  'meeting-code-reused': {
    accepted: [{}, { name: 'Penitenciarul Iasi aprilie.xlsx', tables: { meetings: [second], ...without } }],
    refused: [
      {},
      {
        name: 'Penitenciarul Iasi aprilie.xlsx',
        tables: { meetings: [{ ...second, code: 'IS-01' }], ...without },
      },
    ],
  },
  'meeting-repeated-doubtful': {
    accepted: [{}, { name: 'Penitenciarul Iasi aprilie.xlsx', tables: { meetings: [second], ...without } }],
    refused: [
      {},
      {
        name: 'Penitenciarul Iasi aprilie.xlsx',
        tables: { meetings: [{ code: 'IS-02', place: '' }], ...without },
      },
    ],
  },
  'meeting-code-known': {
    accepted: [{ tables: { participants: [{ meeting: 'IS-01' }] } }],
    refused: [{ tables: { participants: [{ meeting: 'IS-09' }] } }],
  },
  'meeting-days-known': {
    accepted: [{ tables: { participants: [{ meeting: '', date: '15.03.2018' }] } }],
    refused: [{ tables: { participants: [{ meeting: '', date: '16.03.2018' }] } }],
  },
  'meeting-reference-needed': {
    accepted: [{ tables: { meetings: [{}], participants: [{ meeting: '' }] } }],
    refused: [{ tables: { meetings: twoMeetings, participants: [{ meeting: '' }] } }],
  },
  'meeting-counted': {
    accepted: [{ tables: { meetings: twoMeetings, participants: [{ meeting: 'IS-02' }] } }],
    refused: [
      { tables: { meetings: [{}, { ...second, date: '31.04.2018' }], participants: [{ meeting: 'IS-02' }] } },
    ],
  },
  'rows-replaced': {
    accepted: oneFile,
    refused: [{}, { name: corrected, tables: { participants: [{ count: '3' }] } }],
  },
  'resent-order-unsure': {
    accepted: [{}, { name: corrected, tables: { participants: [{ count: '3' }] } }],
    refused: [{}, { name: 'Raport Penitenciarul Iasi.xlsx', tables: { participants: [{ count: '3' }] } }],
  },
  'joint-doubtful': {
    accepted: [
      { tables: { meetings: [{ place: hall, coorganisers: 'Penitenciarul Vaslui' }] } },
      ofVaslui({ place: hall, theme: 'Locuirea' }),
    ],
    refused: [{ tables: { meetings: [{ place: hall }] } }, ofVaslui({ place: hall, theme: 'Locuirea' })],
  },
  'attendance-matches': {
    accepted: [{ tables: { meetings: [{ attendance: '3' }], participants: [{ count: '3' }] } }],
    refused: [{ tables: { meetings: [{ attendance: '12' }], participants: [{ count: '3' }] } }],
  },
  'meeting-has-participants': {
    accepted: [
      {
        tables: { meetings: twoMeetings, participants: [{}, { meeting: 'IS-02', person: 'Chirilă Octav' }] },
      },
    ],
    refused: [{ tables: { meetings: twoMeetings, participants: [{}] } }],
  },
  'meeting-has-difficulties': {
    accepted: [{ tables: { meetings: twoMeetings, difficulties: [{}, { meeting: 'IS-02' }] } }],
    refused: [{ tables: { meetings: twoMeetings, difficulties: [{}] } }],
  },
};
