import { agree, countOf } from '../../../text/numbers.js';
import { nouns } from '../../nouns.js';

/** What `templates eject` says of itself. */
export const templatesEject = {
  description: 'copiază textele raportului într-un dosar, pentru a fi modificate',
  usage: '[opțiuni]',
  options: { output: 'dosarul în care se copiază; templates, dacă lipsește' },
} as const;

/** What `templates check` says of itself. */
export const templatesCheck = {
  description: 'verifică textele dintr-un dosar: nume care nu există, fișiere care lipsesc, cifre nefolosite',
  usage: '[opțiuni] <dosar>',
  options: { folder: 'dosarul cu textele modificate' },
} as const;

/** What the commands answer. */
export const templateAnswers = {
  ejected: (files: number, where: string, folder: string) =>
    `${agree(files, { one: 'S-a copiat', many: 'S-au copiat' })} ${countOf(files, nouns.text, 'ro')} în ${where}. Modificați-le și rulați: reintegrare report --templates ${folder} …`,
  wrong: 'De corectat',
  missing: 'Texte ale programului care nu sunt în dosar (capitole lăsate afară sau apărute între timp)',
  idle: 'Fișiere din care nu se face nimic',
  unused: 'Cifre, tabele și grafice nefolosite',
  usable: 'Textele se pot folosi.',
  notUsable: 'Raportul nu se poate scrie cu aceste texte.',
} as const;
