import { keptFile } from '../kept-file.js';
import type { ReportSentences } from '../report-sentences.js';

/** Why a spelling is counted with its organisation. */
export const mergeReasons: ReportSentences['mergeReasons'] = {
  only: () => 'singura denumire sub care apare organizația',
  'own-name': () => 'chiar denumirea sub care este numărată organizația',
  'same-spelling': () => 'diferă numai prin majuscule, diacritice, spații sau punctuație',
  abbreviation: ({ abbreviation, full, county, place }) =>
    `aceeași instituție: abrevierea ${abbreviation} (${quote(full)})${where(county, place)}`,
  'department-of-parent': ({ parent }) =>
    `compartiment sau birou al instituției ${quote(parent)}, fără personalitate juridică proprie`,
  'same-type-and-county': ({ type, county }) =>
    `aceeași instituție: ${quote(type)}, una singură în ${countyPhrase(county)}`,
  'same-type-and-place': ({ type, place }) =>
    place === ''
      ? `aceeași instituție: ${quote(type)}`
      : `aceeași instituție: ${quote(type)}, una singură în localitatea ${place}`,
  'same-town-hall': ({ place }) =>
    `primăria, consiliul local și unitatea administrativ-teritorială ${place} sunt aceeași persoană juridică`,
  'county-from-context': ({ county }) =>
    `denumirea nu spune unde se află instituția; ${countyPhrase(county)} reiese din rândul sau din întâlnirea în care apare`,
  'same-unit': ({ unit }) => `aceeași unitate penitenciară: ${unit}`,
  'same-central-authority': ({ authority }) => `aceeași autoritate publică centrală: ${authority}`,
  'same-name': () => 'același nume propriu, fără a ține seama de forma juridică și de cuvintele generale',
  'same-number': ({ number }) => `același număr (${number}), același tip și aceeași localitate`,
  'patron-initials': ({ name }) => `același nume, cu prenumele scris prin inițiale: ${quote(name)}`,
  'words-left-out': ({ name }) =>
    `aceeași denumire ca ${quote(name)}, fără unele cuvinte; nicio altă organizație nu îi seamănă`,
  'renamed-school': ({ name }) => `aceeași școală înainte sau după redenumire: ${quote(name)}`,
  typo: ({ letters }) =>
    `greșeală de scriere: ${letters === '1' ? 'o literă diferită' : `${letters} litere diferite`}`,
  acronym: ({ acronym, full }) => `${acronym}: inițialele denumirii ${quote(full)}`,
  alike: ({ name }) => `seamănă cu ${quote(name)} mai mult decât cu oricare alta din jur`,
  decision: ({ file, row }) =>
    `aceeași: decizia analistului, ${keptFile(file, 'din dosarul anului')} rândul ${row}`,
  'told-apart': ({ file, row }) =>
    `altă organizație decât cele asemănătoare: decizia analistului, ${keptFile(file, 'din dosarul anului')} rândul ${row}`,
};

/** Quotes within quotes are angled. */
function quote(name = ''): string {
  return `„${name.replaceAll('„', '«').replaceAll('”', '»')}”`;
}

function where(county: string | undefined, place: string | undefined): string {
  if (county === 'București') return ', același municipiu (București)';
  if (county !== undefined) return `, același județ (${county})`;
  return place === undefined ? '' : `, aceeași localitate (${place})`;
}

function countyPhrase(county = ''): string {
  return county === 'București' ? 'municipiul București' : `județul ${county}`;
}
