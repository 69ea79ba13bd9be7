import type { Format } from './format.js';

/** The data as it is, for programs. */
export const jsonFormat: Format = {
  id: 'json',
  async render({ data, year }) {
    return [{ path: `raport-${year}.json`, content: `${JSON.stringify(data, null, 2)}\n` }];
  },
};
