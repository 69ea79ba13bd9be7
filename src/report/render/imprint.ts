import { formatDay } from '../../text/dates.js';
import type { DocumentMeta } from '../compose/document.js';

/** What stands at the foot of a cover: the state of the document, its number, place and day of issue, day of the data. */
export function imprintLines(meta: DocumentMeta): string[] {
  const { place = '', number, version, issued, dataDay, language, labels } = meta;
  const day = issued === undefined ? [] : [[place, formatDay(issued, language)].filter(Boolean).join(', ')];
  return [
    ...(version === undefined ? [] : [version]),
    ...(number === undefined ? [] : [number]),
    ...day,
    labels.dataUntil.replace('{day}', formatDay(dataDay, language)),
  ];
}
