import type { Words } from '../words.js';

/** English names of codes. */
export const en: Words = {
  kind: (kind) => kinds[kind] ?? kind,
  table: (table) => `“${tables[table] ?? table}”`,
  either: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  toldBy: {
    title: 'the title',
    sheet: 'the name of the sheet',
    'page-header': 'the page header',
    file: 'the file name',
    folder: 'the folder name',
  },
  personalData: {
    cnp: 'a personal identification number (CNP)',
    email: 'an e-mail address',
    phone: 'a telephone number',
  },
  setAside: {
    prefilled: 'rows prepared beforehand and not filled in',
    'called-off': 'meetings called off',
    total: 'a total',
    signature: 'a signature',
    note: 'a note',
    subheading: 'a subheading',
    nothing: 'a row without data',
    'none-held': 'an answer that no meeting was held',
  },
  notOurs: {
    'other-subject': 'its title or headers say that it is about something else',
    unlike: 'nothing in it is like what is asked for',
    'blank-workbook': 'it holds the explanations and lists of the blank workbook',
    decided: 'so it was decided, in antete.csv',
    'own-output': 'this program wrote it',
  },
};

const kinds: Readonly<Record<string, string>> = {
  public: 'local public structure',
  central: 'central public authority',
  ngo: 'NGO',
  private: 'private institution',
  penitentiary: 'prison unit',
  unknown: 'unknown kind',
};

const tables: Readonly<Record<string, string>> = {
  meetings: 'Întâlniri',
  participants: 'Participanți',
  difficulties: 'Dificultăți',
  practices: 'Bune practici',
  indicators: 'Indicatori',
  collaborations: 'Colaborări',
};
