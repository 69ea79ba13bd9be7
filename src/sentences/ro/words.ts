import type { Words } from '../words.js';

/** Romanian names of codes. */
export const ro: Words = {
  kind: (kind) => kinds[kind] ?? kind,
  table: (table) => `„${tables[table] ?? table}”`,
  either: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} sau ${names.at(-1)}`,
  toldBy: {
    title: 'titlul',
    sheet: 'numele foii',
    'page-header': 'antetul paginii',
    file: 'numele fișierului',
    folder: 'numele dosarului',
  },
  personalData: { cnp: 'un CNP', email: 'o adresă de e-mail', phone: 'un număr de telefon' },
  setAside: {
    prefilled: 'rânduri pregătite dinainte și necompletate',
    'called-off': 'întâlniri anulate',
    total: 'total',
    signature: 'semnătură',
    note: 'notă',
    subheading: 'subtitlu',
    nothing: 'rând fără date',
    'none-held': 'răspuns că nu s-a ținut nicio întâlnire',
  },
  notOurs: {
    'other-subject': 'titlul sau antetele spun că este despre altceva',
    unlike: 'nimic din ce scrie acolo nu seamănă cu ce se cere',
    'blank-workbook': 'sunt explicațiile și listele modelului gol',
    decided: 'așa s-a hotărât, în antete.csv',
    'own-output': 'este scris chiar de acest program',
  },
};

const kinds: Readonly<Record<string, string>> = {
  public: 'structură publică locală',
  central: 'autoritate publică centrală',
  ngo: 'ONG',
  private: 'instituție privată',
  penitentiary: 'unitate penitenciară',
  unknown: 'tip necunoscut',
};

const tables: Readonly<Record<string, string>> = {
  meetings: 'Întâlniri',
  participants: 'Participanți',
  difficulties: 'Dificultăți',
  practices: 'Bune practici',
  indicators: 'Indicatori',
  collaborations: 'Colaborări',
};
