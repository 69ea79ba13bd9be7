import { formatDays } from '../../text/dates.js';

/** What the outputs say by themselves, beside the report. */
export const formats = {
  html: {
    skip: 'Sari la conținut',
    publishedBy: (author: string, day: string, issued?: string) => {
      const written = (one: string) => formatDays({ first: one, last: one }, 'ro');
      const when = issued === undefined ? '' : `Publicat la ${written(issued)}. `;
      return `${author ? `${author}. ` : ''}${when}Date până la ${written(day)}.`;
    },
  },
} as const;
