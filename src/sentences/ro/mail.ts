import { countOf } from '../../text/numbers.js';
import type { MailSentences } from '../mail.js';
import { nouns } from '../nouns.js';

const rows = (count: number) => countOf(count, nouns.row, 'ro');
const named = (files: readonly string[]) =>
  files.length === 1 ? `fișierul „${files[0]}”` : `cele ${countOf(files.length, nouns.file, 'ro')}`;

/** What the message to a unit says. */
export const mail: MailSentences = {
  subject: (files, verdict) => {
    const about = files.length === 1 ? `„${files[0]}”` : countOf(files.length, nouns.file, 'ro');
    const what = {
      accepted: 'primit, în regulă',
      awaiting: 'primit, are nevoie de alt fișier',
      refused: 'de corectat',
      empty: 'fără date',
    }[verdict];
    return `Subiect: Întâlnirile de reintegrare socială, ${about}: ${what}`;
  },
  greeting: 'Bună ziua,',
  opening: (files) => `Vă mulțumim pentru ${named(files)}.`,
  result: {
    accepted: ({ read }) =>
      read === 1 ? 'Singurul rând de date este bun.' : `Toate cele ${rows(read)} de date sunt bune.`,
    awaiting: ({ read }) =>
      `Rândurile de date sunt bune (${read}), dar unele se numără numai împreună cu alt fișier.`,
    refused: ({ read, notCounted }) =>
      notCounted === 0
        ? 'Din păcate, ceva nu s-a putut citi.'
        : read === 1
          ? 'Singurul rând de date nu se poate număra încă.'
          : `Din ${rows(read)} de date, ${notCounted === 1 ? 'unul nu se poate' : `${notCounted} nu se pot`} număra încă.`,
    empty: () => 'Nu am găsit însă niciun rând de date.',
  },
  correct: 'Vă rugăm să corectați:',
  lookAt: 'Vă rugăm să vă uitați și la:',
  more: (causes) =>
    causes === 1
      ? 'Mai este un fel de greșeală, pe care îl arată verificarea.'
      : `Mai sunt ${causes} feluri de greșeli, pe care le arată verificarea.`,
  good: 'Ce se numără deja:',
  closing: {
    accepted: 'Nu trebuie să ne trimiteți nimic altceva.',
    awaiting: 'Vă rugăm să ne trimiteți și fișierul cu tabelul care lipsește.',
    refused: 'După corectare, vă rugăm să salvați fișierul sub același nume și să ni-l trimiteți din nou.',
    empty: 'Vă rugăm să verificați dacă ne-ați trimis fișierul bun.',
  },
  signature: 'Cu stimă,\n',
};
