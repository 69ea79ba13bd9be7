import type {
  CorrectionRule,
  IncompleteCorrection,
  UnappliedReason,
} from '../../intake/corrections/rules.js';
import { formatDays } from '../../text/dates.js';
import type { SentencesOfRules } from '../rule-sentences.js';

const incomplete: Readonly<Record<IncompleteCorrection, string>> = {
  verdict: 'nu spune ce s-a hotărât: în coloana „decizie” se scrie „corectat” sau „acceptat”',
  file: 'nu numește fișierul',
  cell: 'nu numește o celulă, de exemplu „D3”',
  by: 'nu spune cine a hotărât',
  day: 'nu spune ziua în care s-a hotărât, de exemplu „03.12.2018”',
  reason: 'nu spune motivul',
  'nothing-corrected': 'dă celulei chiar valoarea pe care o are',
  rule: 'nu numește o regulă; numele lor sunt în docs/reguli.md, de exemplu „attendance-matches”',
  'rule-of-errors':
    'acceptă o greșeală, iar ce nu se poate număra nu se numără nici acceptat: corectați celula',
};

const unapplied: Readonly<Record<UnappliedReason, string>> = {
  'no-file': 'nu s-a aplicat: fișierul pe care îl numește nu este în dosar',
  'no-sheet': 'nu s-a aplicat: fișierul nu are foaia pe care o numește',
  changed: 'nu s-a aplicat: celula nu mai cuprinde valoarea scrisă în rând',
  contradicted: 'nu s-a aplicat: alt rând dă aceleiași celule altă valoare',
  'corrected-already': 'nu mai este necesar: celula cuprinde deja valoarea corectată',
  'no-finding': 'nu mai este necesar: atenționarea pe care o acceptă nu mai apare',
};

/** Sentences of what is found about the corrections that analysts keep, by rule. */
export const rules: Pick<SentencesOfRules, CorrectionRule> = {
  'correction-complete': {
    title: 'O corectură spune tot ce trebuie',
    why: 'O valoare schimbată fără motiv și fără numele cuiva nu se poate susține.',
    ignore: 'Când rândul a fost lăsat neterminat cu bună știință.',
    example: {
      accepted: '`corectat;2018/Iasi.xlsx;Întâlniri;D3;31.04.2018;30.04.2018;;telefon;D. P.;03.12.2018`',
      refused: '`corectat;2018/Iasi.xlsx;Întâlniri;D3;31.04.2018;30.04.2018;;;;`',
    },
    cause: () => 'Corectură neîncheiată',
    message: (p) =>
      `Rândul ${p.number('row')} ${incomplete[p.text('reason') as IncompleteCorrection]}; nu s-a aplicat.`,
    fix: () => 'Completați rândul sau ștergeți-l.',
  },
  'correction-applies': {
    title: 'O corectură este despre ce cuprinde fișierul acum',
    why: 'Un fișier trimis din nou poate spune altceva decât cel corectat: valoarea veche nu mai poate fi pusă peste cea nouă.',
    ignore: 'Când rândul nu mai este necesar: celula este deja corectată sau atenționarea nu mai apare.',
    example: {
      accepted: 'celula cuprinde valoarea din coloana „valoare”',
      refused: 'unitatea a schimbat celula după corectură',
    },
    cause: (p) =>
      isNeedless(p.text('reason')) ? 'Corectură care nu mai este necesară' : 'Corectură neaplicată',
    message: (p) => `Rândul ${p.number('row')} ${unapplied[p.text('reason') as UnappliedReason]}.`,
    fix: (p) =>
      isNeedless(p.text('reason'))
        ? 'Ștergeți rândul, sau lăsați-l pentru cine vrea să știe ce s-a hotărât.'
        : `Verificați ${p.otherCell ? `celula ${p.otherCell} din ${p.otherFile}` : 'fișierul, foaia și celula'}, apoi îndreptați rândul sau ștergeți-l.`,
  },
  'cell-corrected': {
    title: 'Celule corectate de analist',
    why: 'Cine citește raportul trebuie să știe ce valori nu sunt cele trimise de unitate.',
    ignore: 'Da: așa s-a hotărât.',
    example: { accepted: 'o celulă citită cum a fost scrisă', refused: '„31.04.2018” citit „30.04.2018”' },
    cause: () => 'Celule corectate de analist',
    message: (p) =>
      `${corrected(p.found, p.text('corrected'))} (${p.text('reason')}; ${day(p.text('day'))}, rândul ${p.number('row')} din ${p.otherFile}).`,
    fix: () => 'Nu trebuie făcut nimic; dacă hotărârea este greșită, ștergeți rândul.',
  },
  'warning-accepted': {
    title: 'Atenționări acceptate de analist',
    why: 'O atenționare la care cineva s-a uitat nu mai trebuie arătată tuturor, dar nici uitată.',
    ignore: 'Da: așa s-a hotărât.',
    example: {
      accepted: 'o atenționare de verificat',
      refused: 'o întâlnire de duminică despre care unitatea a confirmat',
    },
    cause: () => 'Atenționări acceptate de analist',
    message: (p) =>
      `Atenționarea „${p.text('rule')}” a fost acceptată (${p.text('reason')}; ${day(p.text('day'))}, rândul ${p.number('row')} din ${p.otherFile}).`,
    fix: () => 'Nu trebuie făcut nimic; dacă hotărârea este greșită, ștergeți rândul.',
  },
};

function isNeedless(reason: string): boolean {
  return reason === 'corrected-already' || reason === 'no-finding';
}

/** Of a column of persons neither value is told. */
function corrected(typed: string, value: string): string {
  if (typed === '' && value === '') return 'Celula a fost corectată';
  if (typed === '') return `Celula goală s-a citit „${value}”`;
  return value === '' ? `„${typed}” nu s-a citit` : `„${typed}” s-a citit „${value}”`;
}

function day(written: string): string {
  return formatDays({ first: written, last: written }, 'ro');
}
