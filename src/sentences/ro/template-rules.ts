import type { RuleSentences } from '../rule-sentences.js';

/** Sentences of what is found about the blank workbook that a file was filled into, by rule. */
export const rules = {
  'template-recognised': {
    title: 'Modelul din care este făcut fișierul',
    why: 'Se arată din ce model a fost completat fișierul.',
    message: (p) =>
      `Fișierul este făcut din modelul anului ${p.text('year')}, versiunea ${p.text('version')}.`,
    fix: () => 'Nu trebuie făcut nimic.',
  },
  'template-outdated': {
    title: 'Modelul este cel în vigoare',
    why: 'Un model vechi poate să nu aibă toate coloanele sau să ofere liste care s-au schimbat.',
    message: (p) =>
      `Fișierul este făcut din modelul anului ${p.text('year')}, versiunea ${p.text('version')}; în vigoare este versiunea ${p.text('current')}.`,
    fix: () => 'Datele se citesc; pentru fișierele următoare folosiți modelul nou („reintegrare template”).',
  },
  'nothing-filled-in': {
    title: 'Este completat cel puțin un rând',
    why: 'Un fișier cu antete, dar fără rânduri, a fost trimis de obicei din greșeală.',
    message: () => 'Fișierul are antetele, dar încă nu este completat niciun rând.',
    fix: () => 'Completați foile, începând cu „Întâlniri”, și verificați din nou.',
  },
} as const satisfies Record<string, RuleSentences>;
