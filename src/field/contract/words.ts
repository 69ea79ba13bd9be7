import type { Measure, MeetingForm, MeetingType, OrganisationKind } from './enumerations.js';

/**
 * The words by which staff name the entries of the closed lists; the first of each is the one a blank workbook
 * offers. Compared without case, diacritics and punctuation.
 */

export const meetingTypeWords: Readonly<Record<MeetingType, readonly string[]>> = {
  local: ['locală', 'local', 'întâlnire locală', 'județeană', 'L'],
  interregional: [
    'interregională',
    'interregional',
    'întâlnire interregională',
    'inter-regională',
    'regională',
    'IR',
  ],
};

export const meetingFormWords: Readonly<Record<MeetingForm, readonly string[]>> = {
  'experience-exchange': ['schimb de experiență', 'schimburi de experiență', 'schimb experiență'],
  debate: ['dezbatere', 'dezbateri', 'dezbatere publică'],
  'round-table': ['masă rotundă', 'mese rotunde', 'masa rotundă'],
  seminar: ['seminar', 'seminarii', 'seminariu'],
  conference: ['conferință', 'conferințe'],
  workshop: ['atelier', 'ateliere', 'atelier de lucru', 'workshop'],
  visit: ['vizită', 'vizită de lucru', 'vizite', 'vizită de studiu'],
  other: ['altele', 'alte forme', 'alta', 'altă formă'],
};

/** With the words that a review offers in English, last. */
export const organisationKindWords: Readonly<
  Record<Exclude<OrganisationKind, 'unknown'>, readonly string[]>
> = {
  public: [
    'structură publică locală',
    'structură publică',
    'instituție publică',
    'instituție publică locală',
    'autoritate publică locală',
    'administrație publică locală',
    'APL',
    'public',
    'publică',
    'structura locală',
    'local public structure',
  ],
  central: [
    'autoritate publică centrală',
    'autoritate centrală',
    'central',
    'instituție publică centrală',
    'APC',
    'central public authority',
  ],
  ngo: [
    'ONG',
    'O.N.G.',
    'organizație neguvernamentală',
    'asociație',
    'fundație',
    'asociație/fundație',
    'NGO',
  ],
  private: [
    'instituție privată',
    'privat',
    'privată',
    'firmă',
    'societate comercială',
    'agent economic',
    'cult',
    'operator economic',
    'private institution',
  ],
  penitentiary: [
    'unitate penitenciară',
    'penitenciar',
    'penitenciare',
    'unitate de detenție',
    'sistem penitenciar',
    'prison unit',
  ],
};

export const measureWords: Readonly<Record<Measure, readonly string[]>> = {
  strategic: ['strategică', 'strategic', 'măsură strategică', 'S'],
  operational: ['operațională', 'operațional', 'măsură operațională', 'O'],
};
