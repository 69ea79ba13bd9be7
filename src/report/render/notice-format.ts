import type { Format } from './format.js';
import { markdownFiles } from './markdown-format.js';

/** The announcement for the site. */
export const noticeFormat: Format = {
  id: 'notice',
  render: ({ notice, year }) => markdownFiles(notice, `anunt-${year}`),
};
