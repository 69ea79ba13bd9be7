/**
 * The tables that units send: what the program calls each column, the header that a blank workbook carries and
 * the other headers that staff use for it. Everything that knows a column (recognition, rules, blank workbook,
 * guide) reads it here.
 */

export const tableKinds = [
  'meetings',
  'participants',
  'difficulties',
  'practices',
  'indicators',
  'collaborations',
] as const;
export type TableKind = (typeof tableKinds)[number];

export interface ColumnDefinition {
  /** The canonical Romanian header. */
  readonly header: string;
  /** Other headers with the same meaning; compared without case, diacritics and punctuation. */
  readonly synonyms: readonly string[];
  /** A row without it cannot be counted. */
  readonly required?: true;
  /** Says again what another column of the table says for the blank workbook, which leaves it out. */
  readonly alternative?: true;
  /** Holds a person's name or the like: never published, never quoted in a finding. */
  readonly personal?: true;
  /** No figure depends on it: where two columns claim to be it, neither is read and the rows count all the same. */
  readonly remark?: true;
  /**
   * A blank cell below the first row of a group means "the same": `always`, or only `with` another column that is
   * blank as well (an organisation is repeated while its meeting is, its kind and county while the organisation is).
   */
  readonly repeats?: 'always' | 'with-meeting' | 'with-organisation';
}

export interface TableDefinition {
  /** The canonical sheet name. */
  readonly sheet: string;
  /** Sets of columns; a header row that has all of one set is a header of this table. */
  readonly signatures: readonly (readonly string[])[];
  readonly columns: Readonly<Record<string, ColumnDefinition>>;
}

const meetingCode: ColumnDefinition = {
  header: 'Cod întâlnire',
  synonyms: [
    'Codul întâlnirii',
    'Cod',
    'Cod eveniment',
    'Nr. întâlnire',
    'Numărul întâlnirii',
    'Întâlnirea',
    'Cod întrunire',
    'ID întâlnire',
  ],
};

const meetingDate: ColumnDefinition = {
  header: 'Data întâlnirii',
  synonyms: [
    'Data',
    'Data desfășurării',
    'Data desfășurării întâlnirii',
    'Data evenimentului',
    'Perioada',
    'Ziua',
  ],
};

/** In the other tables the columns of the meeting point at it and stand once for a group of rows. */
const ofMeeting = {
  code: { ...meetingCode, repeats: 'always' },
  date: { ...meetingDate, repeats: 'always', alternative: true },
} as const;

const unit: ColumnDefinition = {
  header: 'Unitatea penitenciară',
  repeats: 'always',
  synonyms: [
    'Unitatea',
    'Penitenciarul',
    'Unitate',
    'Penitenciar',
    'Unitatea organizatoare',
    'Penitenciarul organizator',
    'Denumirea unității',
    'Unitatea de detenție',
  ],
};

/** In the tables that point at a meeting: the unit is the meeting's. */
const unitOfMeeting: ColumnDefinition = { ...unit, alternative: true };

const county: ColumnDefinition = { header: 'Județ', synonyms: ['Județul', 'Jud.'] };

const domain: ColumnDefinition = {
  header: 'Domeniu',
  repeats: 'always',
  synonyms: [
    'Domeniul',
    'Domeniul de competență',
    'Domeniu de competență',
    'Domeniul de intervenție',
    'Aria',
  ],
  required: true,
};

const partners: ColumnDefinition = {
  header: 'Parteneri',
  remark: true,
  synonyms: ['Partener', 'Parteneri implicați', 'Instituții partenere'],
};

export const tables = {
  meetings: {
    sheet: 'Întâlniri',
    signatures: [
      ['date', 'theme'],
      ['date', 'place'],
      ['date', 'form'],
      ['code', 'theme'],
      ['unit', 'theme'],
      ['type', 'theme'],
    ],
    columns: {
      code: meetingCode,
      type: {
        header: 'Tip întâlnire',
        synonyms: ['Tipul întâlnirii', 'Tip', 'Tipul', 'Nivel', 'Nivelul întâlnirii'],
      },
      unit: { ...unit, required: true },
      coorganisers: {
        header: 'Unități coorganizatoare',
        synonyms: [
          'Coorganizatori',
          'Unitatea coorganizatoare',
          'Co-organizatori',
          'Unități co-organizatoare',
          'Alte unități organizatoare',
          'În colaborare cu',
        ],
      },
      date: {
        ...meetingDate,
        header: 'Data',
        synonyms: ['Data întâlnirii', ...meetingDate.synonyms.filter((synonym) => synonym !== 'Data')],
        required: true,
      },
      place: {
        header: 'Locul desfășurării',
        remark: true,
        synonyms: [
          'Locul',
          'Locația',
          'Loc desfășurare',
          'Locul de desfășurare',
          'Locul întâlnirii',
          'Locație',
          'Sediul',
        ],
      },
      county,
      form: {
        header: 'Forma',
        synonyms: [
          'Forma de organizare',
          'Forma întâlnirii',
          'Forma de desfășurare',
          'Modalitatea',
          'Tipul activității',
        ],
      },
      theme: {
        header: 'Tematica',
        synonyms: [
          'Tema',
          'Tema întâlnirii',
          'Tematica întâlnirii',
          'Tematica abordată',
          'Subiectul',
          'Teme abordate',
          'Tema abordată',
        ],
        required: true,
      },
      attendance: {
        header: 'Nr. participanți',
        synonyms: [
          'Număr participanți',
          'Numărul participanților',
          'Număr de participanți',
          'Nr. pers.',
          'Nr. persoane',
          'Total participanți',
          'Nr. total participanți',
        ],
      },
      conclusions: {
        header: 'Concluzii',
        remark: true,
        synonyms: [
          'Concluziile întâlnirii',
          'Concluziile',
          'Rezultate',
          'Concluzii și propuneri',
          'Observații',
        ],
      },
    },
  },
  participants: {
    sheet: 'Participanți',
    signatures: [['organisation'], ['person', 'role'], ['meeting', 'person'], ['person', 'count']],
    columns: {
      meeting: ofMeeting.code,
      date: ofMeeting.date,
      unit: unitOfMeeting,
      person: {
        header: 'Nume și prenume',
        synonyms: [
          'Numele și prenumele',
          'Nume',
          'Numele',
          'Nume, prenume',
          'Numele și prenumele participantului',
          'Participant',
          'Persoana',
          'Reprezentant',
          'Persoana participantă',
          'Numele reprezentantului',
        ],
        personal: true,
      },
      role: {
        header: 'Funcția',
        synonyms: ['Funcție', 'Funcția deținută', 'Calitatea', 'Funcția/specialitatea', 'Specialitatea'],
        personal: true,
        remark: true,
      },
      organisation: {
        header: 'Instituția / organizația',
        synonyms: [
          'Instituția',
          'Organizația',
          'Denumirea instituției',
          'Instituția participantă',
          'Instituția/organizația participantă',
          'Denumirea instituției/organizației',
          'Instituția reprezentată',
          'Denumire instituție',
          'Instituție',
          'Instituție/organizație',
          'Instituții participante',
          'Structura',
          'Partenerul',
        ],
        required: true,
        repeats: 'with-meeting',
      },
      kind: {
        header: 'Tip',
        synonyms: [
          'Tipul',
          'Tip instituție',
          'Tipul instituției',
          'Tip organizație',
          'Tipul organizației',
          'Categoria',
          'Tip structură',
          'Statut',
        ],
        repeats: 'with-organisation',
      },
      county: { ...county, repeats: 'with-organisation' },
      count: {
        header: 'Nr. reprezentanți',
        synonyms: [
          'Număr reprezentanți',
          'Numărul reprezentanților',
          'Nr. pers.',
          'Nr. persoane',
          'Nr. participanți',
          'Număr participanți',
          'Număr de reprezentanți',
          'Număr persoane',
        ],
      },
    },
  },
  difficulties: {
    sheet: 'Dificultăți',
    signatures: [['difficulty'], ['domain', 'proposal'], ['domain', 'authority']],
    columns: {
      meeting: ofMeeting.code,
      date: ofMeeting.date,
      unit: unitOfMeeting,
      domain,
      difficulty: {
        header: 'Dificultatea întâmpinată',
        synonyms: [
          'Dificultatea',
          'Dificultăți',
          'Dificultăți întâmpinate',
          'Problema identificată',
          'Probleme identificate',
          'Problema',
          'Obstacole',
          'Obstacolul',
          'Obstacole/dificultăți',
          'Dificultăți/obstacole întâmpinate',
          'Descrierea dificultății',
        ],
        required: true,
      },
      authority: {
        header: 'Autoritatea publică centrală',
        synonyms: [
          'Autoritatea',
          'Autoritatea centrală',
          'Autoritatea competentă',
          'Autoritatea publică centrală competentă',
          'Instituția competentă',
          'Autoritate publică centrală',
        ],
      },
      proposal: {
        header: 'Propunere de remediere',
        synonyms: [
          'Propunerea',
          'Propunere',
          'Propuneri',
          'Propuneri de remediere',
          'Soluții propuse',
          'Măsura propusă',
        ],
      },
      measure: {
        header: 'Tip măsură',
        synonyms: ['Tipul măsurii', 'Măsura', 'Tip de măsură', 'Nivelul măsurii'],
      },
    },
  },
  practices: {
    sheet: 'Bune practici',
    signatures: [['title']],
    columns: {
      meeting: ofMeeting.code,
      unit: unitOfMeeting,
      domain,
      title: {
        header: 'Modelul de bună practică',
        synonyms: [
          'Bună practică',
          'Bune practici',
          'Model de bună practică',
          'Modele de bună practică',
          'Exemplu de bună practică',
        ],
        required: true,
      },
      description: {
        header: 'Descriere',
        synonyms: ['Descrierea', 'Scurtă descriere', 'Detalii'],
        remark: true,
      },
      partners,
    },
  },
  indicators: {
    sheet: 'Indicatori',
    signatures: [['indicator', 'value']],
    columns: {
      unit,
      domain,
      indicator: {
        header: 'Indicator',
        synonyms: ['Indicatorul', 'Indicatori', 'Indicator de progres', 'Denumirea indicatorului'],
        required: true,
      },
      value: {
        header: 'Valoare',
        synonyms: ['Valoarea', 'Valoare înregistrată', 'Valoarea indicatorului'],
        required: true,
      },
      measureUnit: { header: 'UM', synonyms: ['Unitate de măsură', 'Unitatea de măsură'] },
      period: { header: 'Perioada', synonyms: ['Perioada de raportare', 'Perioada de referință'] },
    },
  },
  collaborations: {
    sheet: 'Colaborări',
    signatures: [['activity']],
    columns: {
      meeting: ofMeeting.code,
      unit: unitOfMeeting,
      activity: {
        header: 'Activitatea comună',
        synonyms: [
          'Activitate comună',
          'Activități comune',
          'Activitatea convenită',
          'Activități convenite',
          'Colaborarea convenită',
        ],
        required: true,
      },
      partners,
      due: { header: 'Termen', synonyms: ['Termenul', 'Termen de realizare', 'Termen limită'], remark: true },
      responsible: {
        header: 'Responsabil',
        synonyms: ['Responsabili', 'Responsabilul', 'Persoana responsabilă'],
        personal: true,
        remark: true,
      },
    },
  },
} as const satisfies Record<TableKind, TableDefinition>;

/** The keys of a table's columns. */
export type ColumnKey<K extends TableKind = TableKind> = K extends TableKind
  ? keyof (typeof tables)[K]['columns'] & string
  : never;

/** The definition of a column; every `ColumnKey` of the table has one. */
export function columnDefinition(kind: TableKind, key: string): ColumnDefinition | undefined {
  const columns: Readonly<Record<string, ColumnDefinition>> = tables[kind].columns;
  return Object.hasOwn(columns, key) ? columns[key] : undefined;
}
