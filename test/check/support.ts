import type { CheckContext } from '../../src/render/check/format.js';
import { plainStyle } from '../../src/render/check/style.js';

/** How a check is written where nobody watches. */
export const plainContext: CheckContext = {
  version: '1.2.3',
  columns: 80,
  style: plainStyle,
  all: false,
  locate: (path) => path,
};
