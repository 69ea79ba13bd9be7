import type { Format } from './format.js';

/** Open data: a table a file, with the package that describes them. */
export const csvFormat: Format = {
  id: 'csv',
  async render(composition) {
    const { openData } = await import('./open-data/open-data.js');
    return openData(composition);
  },
};
