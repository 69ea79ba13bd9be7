import { formatDays } from '../../text/dates.js';
import type { FormatSentences } from '../formats.js';

/** What the outputs say by themselves, beside the report. */
export const formats: FormatSentences = {
  html: {
    skip: 'Skip to content',
    publishedBy: (author, day, issued) => {
      const written = (one: string) => formatDays({ first: one, last: one }, 'en');
      const when = issued === undefined ? '' : `Issued on ${written(issued)}. `;
      return `${author ? `${author}. ` : ''}${when}Data up to ${written(day)}.`;
    },
  },
};
