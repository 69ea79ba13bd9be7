import { formatDays } from '../../text/dates.js';

/** What the outputs say by themselves, beside the report. */
export const formats = {
  html: {
    skip: 'Sari la conținut',
    publishedBy: (author: string, day: string) =>
      `${author ? `${author}. ` : ''}Date până la ${formatDays({ first: day, last: day }, 'ro')}.`,
  },
} as const;
