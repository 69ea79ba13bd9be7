import type { PageSentences } from '../page.js';

/** What the offline page says. */
export const page: PageSentences = {
  title: 'Checking tables before they are sent',
  intro:
    'Choose the files with meetings, participants and difficulties: see whether they will be accepted and which cells to put right. The check happens in this computer alone; nothing is sent anywhere.',
  choose: 'Choose the files or drop them here',
  year: 'Year of the meetings',
  anyYear: 'empty: any year',
  otherLanguage: 'Română',
  result: 'Result of the check',
  reading: (file) => `Checking ${file}…`,
  failed:
    'The check stopped because of an unexpected error. Close the page, open it again and try once more.',
  copy: (file) => `Download ${file} with the cells to put right coloured`,
  receipt: (name) => `Download the receipt ${name}`,
  json: 'Download the result as JSON',
  needsScript: 'The page needs JavaScript: allow it in the browser for this page.',
};
