import type { CheckFormat } from './format.js';

/** Every way of writing a check, in the order in which they are listed; each is loaded when it is asked for. */
export const checkFormats: Readonly<Record<string, () => Promise<CheckFormat>>> = {
  text: async () => (await import('./text.js')).textFormat,
  json: async () => (await import('./json.js')).jsonFormat,
  sarif: async () => (await import('./sarif.js')).sarifFormat,
  github: async () => (await import('./github.js')).githubFormat,
  junit: async () => (await import('./junit.js')).junitFormat,
  markdown: async () => (await import('./markdown.js')).markdownFormat,
  html: async () => (await import('./html.js')).htmlFormat,
};
