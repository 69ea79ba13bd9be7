import type { CheckFormat } from './format.js';
import { githubFormat } from './github.js';
import { htmlFormat } from './html.js';
import { jsonFormat } from './json.js';
import { markdownFormat } from './markdown.js';
import { sarifFormat } from './sarif.js';
import { textFormat } from './text.js';

/** Every way of writing a check, in the order in which they are listed. */
export const checkFormats: readonly CheckFormat[] = [
  textFormat,
  jsonFormat,
  sarifFormat,
  githubFormat,
  markdownFormat,
  htmlFormat,
];
