import { parseMarkedVersion, templateVersion } from '../../field/contract/template.js';
import type { Problem } from '../../model/problem.js';
import type { Book } from '../read/book.js';

/** Which blank workbook a file was filled into; an old one may lack columns or offer entries that changed. */
export function templateFindings({ file, templateVersion: marked }: Book): Problem[] {
  if (marked === undefined) return [];
  const { year, version } = parseMarkedVersion(marked);
  const place = { file };
  const isOld = version < templateVersion;
  return [
    isOld
      ? {
          rule: 'template-outdated',
          severity: 'warning',
          place,
          params: { year, version, current: templateVersion },
        }
      : { rule: 'template-recognised', severity: 'info', place, params: { year, version } },
  ];
}
