import { countOf } from '../../text/numbers.js';
import type { ChangesSentences } from '../changes.js';
import { nouns } from '../nouns.js';

export const changes: ChangesSentences = {
  title: (year) => `Ce s-a schimbat în raportul anului ${year}`,
  intro: 'Față de rularea de dinainte în același dosar, pe altă stare a datelor.',
  headings: {
    figures: 'Cifrele',
    files: 'Fișierele primite',
    organisations: 'Instituțiile și organizațiile',
    difficulties: 'Dificultățile',
    problems: 'Ce nu se numără sau este de verificat',
  },
  columns: { figure: 'Cifra', from: 'Înainte', to: 'Acum', files: 'Din fișierele' },
  added: 'Noi',
  changed: 'Schimbate',
  removed: 'Nu mai sunt',
  fixed: 'Rezolvate',
  remaining: (count) => `Au rămas: ${count}.`,
  summary: {
    title: 'Față de rularea de dinainte:',
    files: (added, changed, removed) =>
      `Fișiere: ${added} noi, ${changed} schimbate, ${removed} nu mai sunt.`,
    organisations: (added, removed) => `Instituții și organizații: ${added} noi, ${removed} nu mai sunt.`,
    difficulties: (added, removed) => `Dificultăți: ${added} noi, ${removed} nu mai sunt.`,
    problems: (added, fixed, remaining) =>
      `De corectat sau de verificat: ${added} noi, ${fixed} rezolvate, ${remaining} rămase.`,
    figure: (label, from, to, files) => `${label}: ${from} → ${to}${files && ` (${files})`}`,
    more: (count) => `și încă ${countOf(count, nouns.figure, 'ro')}; toate sunt în fișierul schimbărilor`,
  },
};
