import type { Format } from './format.js';
import { toMarkdown } from './markdown/to-markdown.js';

/** The report as Markdown, with its charts in a folder beside it. */
export const markdownFormat: Format = {
  id: 'md',
  async render({ report, year }) {
    const { text, charts } = toMarkdown(report, { chartFolder: `raport-${year}-grafice` });
    return [
      { path: `raport-${year}.md`, content: text },
      ...charts.map(({ path, svg }) => ({ path, content: svg })),
    ];
  },
};
