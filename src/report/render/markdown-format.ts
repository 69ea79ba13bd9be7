import type { ReportDocument } from '../compose/document.js';
import { documentNames } from './documents.js';
import type { Format, OutputFile } from './format.js';
import { tableFiles } from './markdown/table-files.js';
import { toMarkdown } from './markdown/to-markdown.js';

/** The report as Markdown, with its charts and the tables of the technical annex in folders beside it. */
export const markdownFormat: Format = {
  id: 'md',
  render: async ({ report, annex, year }) => [
    ...(await markdownFiles(report, documentNames.report(year))),
    ...tableFiles(annex, documentNames.annex(year)),
  ],
  renderDocument: markdownFiles,
};

/** A document's Markdown and its charts; links in it start from its own folder. */
export async function markdownFiles(document: ReportDocument, path: string): Promise<OutputFile[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const { text, charts } = toMarkdown(document, { chartFolder: `${path.slice(folder.length)}-grafice` });
  return [
    { path: `${path}.md`, content: text },
    ...charts.map((chart) => ({ path: `${folder}${chart.path}`, content: chart.svg })),
  ];
}
