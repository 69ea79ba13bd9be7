import type { CheckFormat } from './format.js';
import { jsonFormat } from './json.js';
import { textFormat } from './text.js';

/** Every way of writing a check, in the order in which they are listed. */
export const checkFormats: readonly CheckFormat[] = [textFormat, jsonFormat];
