import type { Noun } from '../romanian/numbers.js';

/** Things that sentences count. */
export const nouns = {
  row: { ro: { one: 'rând', many: 'rânduri', gender: 'n' }, en: { one: 'row', many: 'rows' } },
  file: { ro: { one: 'fișier', many: 'fișiere', gender: 'n' }, en: { one: 'file', many: 'files' } },
  cell: { ro: { one: 'celulă', many: 'celule', gender: 'f' }, en: { one: 'cell', many: 'cells' } },
  unit: { ro: { one: 'unitate', many: 'unități', gender: 'f' }, en: { one: 'unit', many: 'units' } },
  place: { ro: { one: 'loc', many: 'locuri', gender: 'n' }, en: { one: 'place', many: 'places' } },
  error: { ro: { one: 'eroare', many: 'erori', gender: 'f' }, en: { one: 'error', many: 'errors' } },
  warning: {
    ro: { one: 'atenționare', many: 'atenționări', gender: 'f' },
    en: { one: 'warning', many: 'warnings' },
  },
  note: { ro: { one: 'informare', many: 'informări', gender: 'f' }, en: { one: 'note', many: 'notes' } },
  pair: { ro: { one: 'pereche', many: 'perechi', gender: 'f' }, en: { one: 'pair', many: 'pairs' } },
  question: {
    ro: { one: 'întrebare', many: 'întrebări', gender: 'f' },
    en: { one: 'question', many: 'questions' },
  },
  decision: {
    ro: { one: 'decizie', many: 'decizii', gender: 'f' },
    en: { one: 'decision', many: 'decisions' },
  },
  participant: {
    ro: { one: 'participant', many: 'participanți', gender: 'm' },
    en: { one: 'participant', many: 'participants' },
  },
} as const satisfies Record<string, Noun>;
