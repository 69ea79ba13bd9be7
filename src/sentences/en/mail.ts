import { countOf } from '../../text/numbers.js';
import type { MailSentences } from '../mail.js';
import { nouns } from '../nouns.js';

const rows = (count: number) => countOf(count, nouns.row, 'en');
const named = (files: readonly string[]) =>
  files.length === 1 ? `the file “${files[0]}”` : `the ${countOf(files.length, nouns.file, 'en')}`;

/** What the message to a unit says. */
export const mail: MailSentences = {
  subject: (files, verdict) => {
    const about = files.length === 1 ? `“${files[0]}”` : countOf(files.length, nouns.file, 'en');
    const what = {
      accepted: 'received, in order',
      awaiting: 'received, needs another file',
      refused: 'to be corrected',
      empty: 'without data',
    }[verdict];
    return `Subject: Social reintegration meetings, ${about}: ${what}`;
  },
  greeting: 'Good day,',
  opening: (files) => `Thank you for ${named(files)}.`,
  result: {
    accepted: ({ read }) =>
      read === 1 ? 'The only row of data is in order.' : `All ${rows(read)} of data are in order.`,
    awaiting: ({ read }) =>
      `The rows of data are in order (${read}), but some are counted only with another file.`,
    refused: ({ read, notCounted }) =>
      notCounted === 0
        ? 'Unfortunately, something could not be read.'
        : `Of ${rows(read)} of data, ${notCounted} cannot be counted yet.`,
    empty: () => 'But we found no row of data.',
  },
  correct: 'Please correct:',
  lookAt: 'Please also look at:',
  more: (causes) =>
    `There ${causes === 1 ? 'is one more kind' : `are ${causes} more kinds`} of mistakes, which the check shows.`,
  good: 'What is counted already:',
  closing: {
    accepted: 'There is nothing else to send us.',
    awaiting: 'Please send us the file with the missing table, too.',
    refused: 'Then please save the file under the same name and send it to us again.',
    empty: 'Please see whether you sent us the right file.',
  },
  signature: 'Yours sincerely,\n',
};
