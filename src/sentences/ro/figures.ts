import type { RomanianFigures } from '../figure-sentences.js';

/** Romanian names, definitions and nouns of the figures. */
export const figures: RomanianFigures = {
  localMeetings: {
    label: 'Întâlniri locale',
    definition:
      'Întâlnirile distincte de tip local desfășurate în cursul anului; o întâlnire organizată în comun de mai multe unități sau raportată de mai multe ori se numără o singură dată.',
    noun: { one: 'întâlnire locală', many: 'întâlniri locale', gender: 'f' },
  },
  interregionalMeetings: {
    label: 'Întâlniri interregionale',
    definition:
      'Întâlnirile distincte de tip interregional desfășurate în cursul anului, indiferent câte unități le-au raportat.',
    noun: { one: 'întâlnire interregională', many: 'întâlniri interregionale', gender: 'f' },
  },
  units: {
    label: 'Unități penitenciare organizatoare',
    definition:
      'Unitățile penitenciare distincte care au organizat, singure sau împreună cu altele, cel puțin o întâlnire locală.',
    noun: { one: 'unitate penitenciară', many: 'unități penitenciare', gender: 'f' },
  },
  unitsInRegistry: {
    label: 'Unități penitenciare din registru',
    definition:
      'Toate unitățile penitenciare din registrul programului, indiferent dacă au trimis sau nu date.',
    noun: {
      one: 'unitate penitenciară din registru',
      many: 'unități penitenciare din registru',
      gender: 'f',
    },
  },
  unitsWithoutData: {
    label: 'Unități penitenciare care nu au trimis date',
    definition: 'Unitățile penitenciare din registru de la care nu a fost primit niciun rând de date.',
    noun: { one: 'unitate penitenciară fără date', many: 'unități penitenciare fără date', gender: 'f' },
  },
  publicStructures: {
    label: 'Structuri publice locale',
    definition:
      'Autoritățile administrației publice locale și structurile teritoriale ale autorităților centrale, fiecare numărată o dată, cu cel puțin un reprezentant la o întâlnire locală.',
    noun: { one: 'structură publică locală', many: 'structuri publice locale', gender: 'f' },
  },
  ngos: {
    label: 'Organizații neguvernamentale',
    definition:
      'Asociațiile, fundațiile și federațiile, fiecare numărată o dată, cu cel puțin un reprezentant la o întâlnire locală.',
    noun: { one: 'organizație neguvernamentală', many: 'organizații neguvernamentale', gender: 'f' },
  },
  privateInstitutions: {
    label: 'Instituții private',
    definition:
      'Societățile, cultele religioase, cabinetele și celelalte instituții private, fiecare numărată o dată, cu cel puțin un reprezentant la o întâlnire locală.',
    noun: { one: 'instituție privată', many: 'instituții private', gender: 'f' },
  },
  ngosAndPrivate: {
    label: 'Organizații neguvernamentale și instituții private',
    definition:
      'Suma organizațiilor neguvernamentale și a instituțiilor private cu cel puțin un reprezentant la o întâlnire locală, fiecare numărată o dată.',
    noun: {
      one: 'organizație neguvernamentală/instituție privată',
      many: 'organizații neguvernamentale/instituții private',
      gender: 'f',
    },
  },
  centralAuthorities: {
    label: 'Autorități publice centrale',
    definition:
      'Autoritățile publice centrale cu cel puțin un reprezentant la o întâlnire locală; nu intră în numărul structurilor publice locale.',
    noun: { one: 'autoritate publică centrală', many: 'autorități publice centrale', gender: 'f' },
  },
  unknownOrganisations: {
    label: 'Organizații al căror tip nu a putut fi stabilit',
    definition:
      'Organizațiile prezente la întâlnirile locale din a căror denumire nu reiese tipul; nu intră în numărul structurilor publice, al organizațiilor neguvernamentale sau al instituțiilor private.',
    noun: { one: 'organizație de tip nestabilit', many: 'organizații de tip nestabilit', gender: 'f' },
  },
  participants: {
    label: 'Participanți',
    definition:
      'Suma reprezentanților la întâlnirile locale și interregionale, fără personalul sistemului penitenciar; o persoană prezentă la două întâlniri se numără la fiecare.',
    noun: { one: 'participant', many: 'participanți', gender: 'm' },
  },
  participantsPublic: {
    label: 'Participanți din partea structurilor publice locale',
    definition: 'Suma reprezentanților structurilor publice locale.',
    noun: {
      one: 'reprezentant al structurilor publice locale',
      many: 'reprezentanți ai structurilor publice locale',
      gender: 'm',
    },
  },
  participantsCentral: {
    label: 'Participanți din partea autorităților publice centrale',
    definition: 'Suma reprezentanților autorităților publice centrale.',
    noun: {
      one: 'reprezentant al autorităților publice centrale',
      many: 'reprezentanți ai autorităților publice centrale',
      gender: 'm',
    },
  },
  participantsNgos: {
    label: 'Participanți din partea organizațiilor neguvernamentale',
    definition: 'Suma reprezentanților organizațiilor neguvernamentale.',
    noun: {
      one: 'reprezentant al organizațiilor neguvernamentale',
      many: 'reprezentanți ai organizațiilor neguvernamentale',
      gender: 'm',
    },
  },
  participantsPrivate: {
    label: 'Participanți din partea instituțiilor private',
    definition: 'Suma reprezentanților instituțiilor private.',
    noun: {
      one: 'reprezentant al instituțiilor private',
      many: 'reprezentanți ai instituțiilor private',
      gender: 'm',
    },
  },
  participantsUnknown: {
    label: 'Participanți din partea unor organizații de tip nestabilit',
    definition: 'Suma reprezentanților organizațiilor al căror tip nu a putut fi stabilit.',
    noun: {
      one: 'reprezentant al unei organizații de tip nestabilit',
      many: 'reprezentanți ai unor organizații de tip nestabilit',
      gender: 'm',
    },
  },
  penitentiaryStaff: {
    label: 'Participanți din sistemul penitenciar',
    definition:
      'Personalul sistemului penitenciar prezent la întâlniri; nu intră în numărul participanților.',
    noun: {
      one: 'angajat al sistemului penitenciar',
      many: 'angajați ai sistemului penitenciar',
      gender: 'm',
    },
  },
  participantsLocal: {
    label: 'Participanți la întâlnirile locale',
    definition: 'Suma reprezentanților la întâlnirile locale, fără personalul sistemului penitenciar.',
    noun: {
      one: 'participant la întâlnirile locale',
      many: 'participanți la întâlnirile locale',
      gender: 'm',
    },
  },
  participantsInterregional: {
    label: 'Participanți la întâlnirile interregionale',
    definition:
      'Suma reprezentanților la întâlnirile interregionale, fără personalul sistemului penitenciar.',
    noun: {
      one: 'participant la întâlnirile interregionale',
      many: 'participanți la întâlnirile interregionale',
      gender: 'm',
    },
  },
  difficultiesReported: {
    label: 'Dificultăți semnalate',
    definition:
      'Rândurile din tabelele de dificultăți ale unităților, înainte de gruparea celor cu același conținut.',
    noun: { one: 'dificultate semnalată', many: 'dificultăți semnalate', gender: 'f' },
  },
  difficultiesDistinct: {
    label: 'Dificultăți distincte',
    definition:
      'Dificultățile rămase după ce formulările diferite ale aceleiași probleme au fost grupate; ce nu este sigur rămâne separat.',
    noun: { one: 'dificultate distinctă', many: 'dificultăți distincte', gender: 'f' },
  },
  proposals: {
    label: 'Propuneri de remediere',
    definition: 'Rândurile din tabelele de dificultăți în care a fost formulată o propunere de remediere.',
    noun: { one: 'propunere de remediere', many: 'propuneri de remediere', gender: 'f' },
  },
  proposalsStrategic: {
    label: 'Propuneri de ordin strategic',
    definition: 'Propunerile de remediere pentru care a fost indicată o măsură strategică.',
    noun: { one: 'propunere de ordin strategic', many: 'propuneri de ordin strategic', gender: 'f' },
  },
  proposalsOperational: {
    label: 'Propuneri de tip operațional',
    definition: 'Propunerile de remediere pentru care a fost indicată o măsură operațională.',
    noun: { one: 'propunere de tip operațional', many: 'propuneri de tip operațional', gender: 'f' },
  },
  goodPractices: {
    label: 'Modele de bună practică',
    definition: 'Rândurile din tabelele de bune practici ale unităților.',
    noun: { one: 'model de bună practică', many: 'modele de bună practică', gender: 'n' },
  },
  collaborations: {
    label: 'Activități comune convenite',
    definition: 'Rândurile din tabelele de colaborări ale unităților.',
    noun: { one: 'activitate comună', many: 'activități comune', gender: 'f' },
  },
};
