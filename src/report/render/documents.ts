import type { Composition } from '../compose/composition.js';
import type { ReportDocument } from '../compose/document.js';
import type { OutputFile } from './format.js';

/** Names of the report and of its technical annex, without the ending; links lead from one to the other. */
export const documentNames = {
  report: (year: number) => `raport-${year}`,
  annex: (year: number) => `anexa-tehnica-${year}`,
} as const;

/** Renders the two documents of a year: the report and its technical annex. */
export async function eachDocument(
  { report, annex, year }: Composition,
  render: (document: ReportDocument, path: string) => Promise<OutputFile[]>,
): Promise<OutputFile[]> {
  return [
    ...(await render(report, documentNames.report(year))),
    ...(await render(annex, documentNames.annex(year))),
  ];
}
