import type { ReportSentences } from '../report-sentences.js';
import { mergeReasons } from './merge-reasons.js';

/** Romanian names of the codes that the report shows. */
export const words = {
  meetingTypes: { local: 'locală', interregional: 'interregională' },
  meetingForms: {
    'experience-exchange': 'schimb de experiență',
    debate: 'dezbatere',
    'round-table': 'masă rotundă',
    seminar: 'seminar',
    conference: 'conferință',
    workshop: 'atelier',
    visit: 'vizită',
    other: 'altă formă',
    unstated: 'formă neprecizată',
  },
  measures: { strategic: 'strategică', operational: 'operațională', unstated: 'neprecizată' },
  kinds: {
    public: 'structură publică locală',
    central: 'autoritate publică centrală',
    ngo: 'organizație neguvernamentală',
    private: 'instituție privată',
    penitentiary: 'sistemul penitenciar',
    unknown: 'tip nestabilit',
  },
  untyped: {
    public: 'Alte structuri publice locale',
    central: 'Alte autorități publice centrale',
    ngo: 'Alte organizații neguvernamentale',
    private: 'Alte instituții private',
    penitentiary: 'Sistemul penitenciar',
    unknown: 'Organizații de tip nestabilit',
  },
  severities: { error: 'eroare', warning: 'atenționare', info: 'informare' },
  outcomes: {
    read: 'citit',
    applied: 'decizii ale analiștilor, aplicate la numărare',
    copied: 'copie a altui fișier, numărată o singură dată',
    replaced: 'înlocuit de un fișier mai nou',
    skipped: 'trecut cu vederea',
    refused: 'nu a putut fi citit',
  },
  mergeReasons,
  mergeNotes: {
    copied: 'copie, numărată o singură dată',
    resent: 'retrimis cu corecturi',
    joint: 'întâlnire organizată în comun',
    'repeated-rows': 'rânduri repetate',
  },
  mergeCauses: {
    'same-bytes': 'fișierele sunt identice',
    'same-content': 'datele sunt aceleași',
    'saved-later': 'documentul păstrat a fost salvat mai târziu',
    'marked-later': 'numele fișierului păstrat arată că este versiunea mai nouă',
    'written-later': 'fișierul păstrat a fost scris pe disc mai târziu',
    'order-unknown': 'nu se poate ști care fișier este mai nou',
    'named-coorganiser': 'o unitate o numește pe cealaltă drept coorganizatoare',
    'same-place-and-theme': 'aceeași zi, același loc și aceeași tematică',
    'same-meeting': 'aceeași întâlnire a aceleiași unități',
    'same-person': 'aceeași persoană, raportată de mai multe unități',
    'same-organisation': 'aceeași organizație, raportată de mai multe unități',
  },
} as const satisfies Partial<ReportSentences>;
