/** What the outputs say by themselves, beside the report. */
export const formats = {
  html: {
    skip: 'Sari la conținut',
  },
} as const;
