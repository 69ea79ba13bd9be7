import type { Noun } from '../text/numbers.js';

/** Things that sentences count. */
export const nouns = {
  meeting: {
    ro: { one: 'întâlnire', many: 'întâlniri', gender: 'f' },
    en: { one: 'meeting', many: 'meetings' },
  },
  localMeeting: {
    ro: { one: 'întâlnire locală', many: 'întâlniri locale', gender: 'f' },
    en: { one: 'local meeting', many: 'local meetings' },
  },
  header: {
    ro: { one: 'antet', many: 'antete', gender: 'n' },
    en: { one: 'header', many: 'headers' },
  },
  table: {
    ro: { one: 'tabel', many: 'tabele', gender: 'n' },
    en: { one: 'table', many: 'tables' },
  },
  institution: {
    ro: { one: 'instituție', many: 'instituții', gender: 'f' },
    en: { one: 'institution', many: 'institutions' },
  },
  person: {
    ro: { one: 'persoană', many: 'persoane', gender: 'f' },
    en: { one: 'person', many: 'persons' },
  },
  organisation: {
    ro: { one: 'organizație participantă', many: 'organizații participante', gender: 'f' },
    en: { one: 'organisation present', many: 'organisations present' },
  },
  difficulty: {
    ro: { one: 'dificultate', many: 'dificultăți', gender: 'f' },
    en: { one: 'difficulty', many: 'difficulties' },
  },
  distinctDifficulty: {
    ro: { one: 'dificultate distinctă', many: 'dificultăți distincte', gender: 'f' },
    en: { one: 'distinct difficulty', many: 'distinct difficulties' },
  },
  publicStructure: {
    ro: { one: 'structură publică locală', many: 'structuri publice locale', gender: 'f' },
    en: { one: 'local public body', many: 'local public bodies' },
  },
  ngoOrPrivate: {
    ro: { one: 'ONG sau instituție privată', many: 'ONG și instituții private', gender: 'f' },
    en: { one: 'NGO or private institution', many: 'NGOs and private institutions' },
  },
  month: { ro: { one: 'lună', many: 'luni', gender: 'f' }, en: { one: 'month', many: 'months' } },
  county: { ro: { one: 'județ', many: 'județe', gender: 'n' }, en: { one: 'county', many: 'counties' } },
  domain: { ro: { one: 'domeniu', many: 'domenii', gender: 'n' }, en: { one: 'domain', many: 'domains' } },
  type: { ro: { one: 'tip', many: 'tipuri', gender: 'n' }, en: { one: 'type', many: 'types' } },
  text: { ro: { one: 'text', many: 'texte', gender: 'n' }, en: { one: 'text', many: 'texts' } },
  figure: { ro: { one: 'cifră', many: 'cifre', gender: 'f' }, en: { one: 'figure', many: 'figures' } },
  rule: { ro: { one: 'regulă', many: 'reguli', gender: 'f' }, en: { one: 'rule', many: 'rules' } },
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
  name: { ro: { one: 'denumire', many: 'denumiri', gender: 'f' }, en: { one: 'name', many: 'names' } },
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
