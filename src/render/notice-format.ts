import type { Format } from './format.js';
import { toMarkdown } from './markdown/to-markdown.js';

/** The announcement for the site. */
export const noticeFormat: Format = {
  id: 'notice',
  async render({ notice, year }) {
    const { text, charts } = toMarkdown(notice, { chartFolder: `anunt-${year}-grafice` });
    return [
      { path: `anunt-${year}.md`, content: text },
      ...charts.map(({ path, svg }) => ({ path, content: svg })),
    ];
  },
};
