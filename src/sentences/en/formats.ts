import { formatDays } from '../../text/dates.js';
import type { FormatSentences } from '../formats.js';

/** What the outputs say by themselves, beside the report. */
export const formats: FormatSentences = {
  html: {
    skip: 'Skip to content',
    publishedBy: (author, day) =>
      `${author ? `${author}. ` : ''}Data up to ${formatDays({ first: day, last: day }, 'en')}.`,
  },
};
