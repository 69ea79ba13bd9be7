import { copySuffix } from '../../../field/own-files.js';
import { isoDay } from '../../../text/calendar.js';
import { foldText, words } from '../../../text/fold.js';

/** What a file's name says of its version. */
export interface VersionMarks {
  /** The latest day that it names (`YYYY-MM-DD`). */
  readonly day?: string;
  /** How many words such as `final` and `corectat` it bears. */
  readonly revisions: number;
  /** `v2` is 2, and so is a file that arrived again under its name, `(1)`; 1 where the name bears no number. */
  readonly number: number;
}

const revisionWords =
  /^(?:final|corectat|corect|rectificat|revizuit|actualizat|completat|modificat)(?:a|e|i|ul|ele)?$/;
const numberedVersion =
  /(?:^|[^a-z0-9])(?:v|ver|vers|versiune|versiunea|varianta|rev)[ ._-]?(\d{1,3})(?![0-9])/;
const numberedCopy = /\((\d{1,3})\)/;
const isoDate = /(?<![0-9])(?<year>20\d{2})[-._](?<month>\d{2})[-._](?<day>\d{2})(?![0-9])/g;
const romanianDate = /(?<![0-9])(?<day>\d{1,2})[-._](?<month>\d{1,2})[-._](?<year>20\d{2})(?![0-9])/g;

/** Reads the marks of a path; folders count too (`Iasi/corectat/participanti.csv`). */
export function versionMarks(path: string): VersionMarks {
  const name = foldText(path).replaceAll(copySuffix, '');
  const day = latestDay(name);
  const version = numberedVersion.exec(name)?.[1];
  const copy = numberedCopy.exec(name)?.[1];
  return {
    ...(day !== undefined && { day }),
    revisions: words(name.replaceAll('_', ' ')).filter((word) => revisionWords.test(word)).length,
    number: version !== undefined ? Number(version) : copy !== undefined ? Number(copy) + 1 : 1,
  };
}

function latestDay(name: string): string | undefined {
  const dates = [...name.matchAll(isoDate), ...name.matchAll(romanianDate)];
  return dates
    .flatMap(({ groups }) => isoDay(Number(groups?.year), Number(groups?.month), Number(groups?.day)) ?? [])
    .sort()
    .at(-1);
}
