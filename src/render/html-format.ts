import type { Format } from './format.js';

/** The report as one accessible page. */
export const htmlFormat: Format = {
  id: 'html',
  async render({ report, year }) {
    const { toHtml } = await import('./html/to-html.js');
    return [{ path: `raport-${year}.html`, content: await toHtml(report) }];
  },
};
