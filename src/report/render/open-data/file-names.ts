import type { DataTableId } from '../../../field/contract/open-data.js';

/** Names of the files of open data, the same in every language so that addresses last. */
export const fileNames: Readonly<Record<DataTableId, string>> = {
  figures: 'cifre',
  meetings: 'intalniri',
  meetingUnits: 'intalniri-unitati',
  organisations: 'organizatii',
  participations: 'participari',
  difficulties: 'dificultati',
  reports: 'dificultati-raportate',
  proposals: 'propuneri',
  practices: 'bune-practici',
  indicators: 'indicatori',
  collaborations: 'colaborari',
  units: 'unitati',
  domains: 'domenii',
  evidence: 'dovezi',
  problems: 'constatari',
  files: 'fisiere',
  merges: 'contopiri',
  names: 'denumiri',
};
