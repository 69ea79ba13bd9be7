import { parseMarkedVersion, templateVersion } from '../../field/contract/template.js';
import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import { intakeRules } from '../intake-rules.js';
import type { Book } from '../read/book.js';

/** Which blank workbook a file was filled into; an old one may lack columns or offer entries that changed. */
export function templateFindings({ file, templateVersion: marked }: Book): Problem[] {
  if (marked === undefined) return [];
  const { year, version } = parseMarkedVersion(marked);
  return [
    version < templateVersion
      ? finding(intakeRules['template-outdated'], { file }, { year, version, current: templateVersion })
      : finding(intakeRules['template-recognised'], { file }, { year, version }),
  ];
}
