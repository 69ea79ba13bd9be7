import type { Format } from './format.js';
import { markdownFiles } from './markdown-format.js';

/** The announcement for the site; none is written where too little is known to announce. */
export const noticeFormat: Format = {
  id: 'notice',
  render: async ({ notice, year }) => (notice ? markdownFiles(notice, `anunt-${year}`) : []),
};
