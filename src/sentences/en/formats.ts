import type { FormatSentences } from '../formats.js';

/** What the outputs say by themselves, beside the report. */
export const formats: FormatSentences = {
  html: {
    skip: 'Skip to content',
  },
};
