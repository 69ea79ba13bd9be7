import { keptFile } from '../kept-file.js';
import type { ReportSentences } from '../report-sentences.js';

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
  mergeReasons: {
    only: () => 'singura denumire a organizației',
    'same-spelling': () => 'diferă numai prin majuscule, diacritice, spații sau punctuație',
    abbreviation: ({ abbreviation, full }) => `${abbreviation} este prescurtarea pentru „${full}”`,
    'department-of-parent': ({ parent }) =>
      `compartiment sau birou fără personalitate juridică al instituției „${parent}”`,
    'same-type-and-county': ({ type, county }) =>
      `există o singură instituție „${type}” în ${countyPhrase(county)}`,
    'same-type-and-place': ({ type, place }) => `există o singură instituție „${type}” în ${place}`,
    'same-town-hall': ({ place }) =>
      `primăria, consiliul local și unitatea administrativ-teritorială ${place} sunt aceeași persoană juridică`,
    'county-from-context': ({ county }) =>
      `denumirea nu spune localitatea; ${countyPhrase(county)} reiese din rând sau din întâlnire`,
    'same-unit': ({ unit }) => `aceeași unitate penitenciară: ${unit}`,
    'same-central-authority': ({ authority }) => `aceeași autoritate publică centrală: ${authority}`,
    'same-name': () => 'același nume propriu, lăsând la o parte forma juridică și cuvintele generale',
    'same-number': ({ number }) => `același număr (${number}), același tip și aceeași localitate`,
    'patron-initials': ({ name }) => `prenumele patronului spiritual este scris prin inițiale: ${name}`,
    'words-left-out': ({ name }) =>
      `parte a denumirii mai lungi „${name}”, fără altă organizație asemănătoare`,
    'renamed-school': ({ name }) => `aceeași școală sub celălalt tip al ei: „${name}”`,
    typo: ({ letters }) => `greșeală de scriere (litere diferite: ${letters})`,
    acronym: ({ acronym, full }) => `${acronym} sunt inițialele denumirii „${full}”`,
    decision: ({ file, row }) =>
      `aceeași: decizia analistului, ${keptFile(file, 'din dosarul anului')} rândul ${row}`,
    'told-apart': ({ file, row }) =>
      `altă organizație decât cele asemănătoare: decizia analistului, ${keptFile(file, 'din dosarul anului')} rândul ${row}`,
  },
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

function countyPhrase(county = ''): string {
  return county === 'București' ? 'municipiul București' : `județul ${county}`;
}
