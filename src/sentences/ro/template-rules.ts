import { quoted } from '../columns.js';
import type { SentencesOfRules } from '../rule-sentences.js';

/** Sentences of what is found about the blank workbook that a file was filled into, by rule. */
export const rules = {
  'template-recognised': {
    title: 'Modelul din care este făcut fișierul',
    why: 'Se arată din ce model a fost completat fișierul.',
    ignore: 'Când fișierul este cel pe care ați vrut să îl completați.',
    example: { accepted: 'un fișier făcut din modelul primit', refused: 'un tabel făcut de unitate' },
    cause: () => 'Model recunoscut',
    message: (p) =>
      `Fișierul este făcut din modelul anului ${p.number('year')}, versiunea ${p.number('version')}.`,
    fix: () => 'Nu trebuie făcut nimic.',
  },
  'template-outdated': {
    title: 'Modelul este cel în vigoare',
    why: 'Un model vechi poate să nu aibă toate coloanele sau să ofere liste care s-au schimbat.',
    ignore:
      'Când unitatea a completat modelul înainte de a-l primi pe cel nou și nu îi lipsește nicio coloană.',
    example: {
      accepted: 'un fișier făcut din modelul în vigoare',
      refused: 'un fișier făcut dintr-un model cu o versiune mai veche',
    },
    cause: () => 'Model vechi',
    message: (p) =>
      `Fișierul este făcut din modelul anului ${p.number('year')}, versiunea ${p.number('version')}; în vigoare este versiunea ${p.number('current')}.`,
    fix: () =>
      'Datele se citesc; pentru fișierele următoare cereți modelul nou celui care strânge situațiile.',
  },
  'nothing-filled-in': {
    title: 'Este completat cel puțin un rând',
    why: 'Un fișier cu antete, dar fără rânduri, a fost trimis de obicei din greșeală.',
    ignore: 'Când fișierul a fost verificat înainte de a fi completat.',
    example: { accepted: 'un fișier cu cel puțin o întâlnire', refused: 'modelul, așa cum a fost primit' },
    cause: () => 'Niciun rând completat',
    message: () => 'Fișierul are antetele, dar încă nu este completat niciun rând.',
    fix: () =>
      'Completați foile, începând cu „Întâlniri”, și verificați din nou. Dacă unitatea nu a organizat nicio întâlnire, scrieți pe primul rând, la tematică: „Nu s-au organizat întâlniri”.',
  },
  'none-held': {
    title: 'Unitatea răspunde că nu a organizat întâlniri',
    why: 'Un răspuns nu este o lipsă: raportul deosebește unitățile fără întâlniri de cele care nu au trimis nimic.',
    ignore: 'Când unitatea nu a organizat într-adevăr nicio întâlnire.',
    example: {
      accepted: 'un rând cu unitatea și „Nu s-au organizat întâlniri” la tematică',
      refused: '„Nu s-au organizat întâlniri”, într-un fișier din care nu reiese unitatea',
    },
    cause: (p) =>
      p.list('units').length > 0 ? 'Nicio întâlnire organizată' : 'Nu se știe ce unitate răspunde',
    message: (p) =>
      p.list('units').length > 0
        ? `${quoted(p.found)}: s-a înțeles că ${p.list('units').join(', ')} nu a organizat întâlniri.`
        : `${quoted(p.found)}: nu reiese ce unitate răspunde că nu a organizat întâlniri.`,
    fix: (p) =>
      p.list('units').length > 0
        ? 'Nu trebuie făcut nimic, dacă așa este; altfel completați întâlnirile.'
        : 'Scrieți deasupra tabelului denumirea întreagă a unității.',
  },
} satisfies Partial<SentencesOfRules>;
