import type { CheckContext } from '../../src/check/formats/format.js';
import { plainStyle } from '../../src/check/formats/style.js';

/** How a check is written where nobody watches. */
export const plainContext: CheckContext = {
  version: '1.2.3',
  columns: 80,
  style: plainStyle,
  all: false,
  locate: (path) => path,
};
