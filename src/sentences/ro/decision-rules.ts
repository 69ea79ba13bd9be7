import type { DecisionRule, IncompleteReason } from '../../year/decide/rules.js';
import type { SentencesOfRules } from '../rule-sentences.js';

const incomplete: Readonly<Record<IncompleteReason, string>> = {
  verdict:
    'nu spune ce s-a decis: în coloana „decizie” se scrie „aceeași”, „alta”, „tip”, „formulare” sau „antet”',
  name: 'nu spune despre ce denumire sau text este vorba',
  scope: 'numește un județ, un domeniu sau un tabel care nu există',
  value: 'nu spune un tip cunoscut, o formulare sau o coloană a tabelului',
  'same-name': 'spune de două ori aceeași denumire sau același text',
};

const unreadable: Readonly<Record<string, string>> = {
  damaged: 'nu are coloanele de care este nevoie sau are ghilimele deschise și neînchise',
  'too-large': 'este prea mare',
  'no-permission': 'nu se poate citi: lipsește dreptul',
};

/** Sentences of what is found about the decisions that analysts keep, by rule. */
export const rules: Pick<SentencesOfRules, DecisionRule> = {
  'decisions-readable': {
    title: 'Deciziile păstrate se pot citi',
    why: 'Fără ele cifrele se schimbă, fără ca nimeni să fi hotărât așa.',
    ignore: 'Niciodată: cifrele nu țin seama de deciziile din fișier.',
    example: { accepted: 'un fișier cu antetele din ghid', refused: 'un fișier fără coloana „decizie”' },
    cause: () => 'Decizii care nu se pot citi',
    message: (p) =>
      `Fișierul cu decizii ${unreadable[p.text('reason')] ?? 'nu se poate citi'}; nicio decizie din el nu s-a aplicat.`,
    fix: () => 'Deschideți fișierul, îndreptați-l și rulați din nou; primul rând cuprinde antetele din ghid.',
  },
  'decision-complete': {
    title: 'O decizie spune tot ce trebuie',
    why: 'O decizie care nu se înțelege nu se poate aplica.',
    ignore: 'Când rândul a fost lăsat neterminat cu bună știință.',
    example: {
      accepted: '`aceeași;AJOFM Iași;Iași;Agenția pentru Ocupare Iași;Iași`',
      refused: '`aceeași;AJOFM Iași;Iași;;`',
    },
    cause: () => 'Decizie neîncheiată',
    message: (p) =>
      `Rândul ${p.number('row')} ${incomplete[p.text('reason')] ?? ''}; decizia nu s-a aplicat.`,
    fix: () => 'Completați rândul sau ștergeți-l.',
  },
  'decision-clear': {
    title: 'O decizie numește o singură organizație sau dificultate',
    why: 'Fără județ sau domeniu, aceeași denumire poate fi a mai multor organizații.',
    ignore: 'Când toate aceste denumiri sunt ale aceleiași organizații.',
    example: { accepted: 'o denumire cu județul ei', refused: '„Liceul Tehnologic”, fără județ' },
    cause: () => 'Decizie despre mai multe organizații sau dificultăți',
    message: (p) =>
      `Rândul ${p.number('row')} poate vorbi despre mai multe organizații sau dificultăți cu aceeași denumire; decizia nu s-a aplicat.`,
    fix: () => 'Completați județul sau domeniul.',
  },
  'decision-consistent': {
    title: 'Deciziile nu se contrazic',
    why: 'Din decizii care se contrazic nu se poate ști care cifră este cea bună.',
    ignore: 'Niciodată: una dintre decizii este greșită.',
    example: {
      accepted: 'A și B aceeași, B și C aceeași',
      refused: 'A și B aceeași, B și C aceeași, A și C alta',
    },
    cause: () => 'Decizii care se contrazic',
    message: (p) =>
      p.text('decision') === 'value'
        ? `Rândul ${p.number('row')} spune altceva decât ${rowsOf(p.list('others'))} despre același lucru; nu s-a aplicat niciunul.`
        : `Rândul ${p.number('row')} („aceeași”) nu s-a aplicat: contrazice ${rowsOf(p.list('others'))}.`,
    fix: () =>
      'Hotărâți care rând este cel bun și ștergeți-l pe celălalt; până atunci perechile rămân de verificat.',
  },
  'decision-matches': {
    title: 'O decizie vorbește despre ceva din date',
    why: 'O decizie despre o denumire care nu mai apare poate fi a altui an sau poate avea o greșeală.',
    ignore: 'De obicei: decizia este a altui an.',
    example: {
      accepted: 'o denumire care apare în datele anului',
      refused: 'o denumire care apare numai în alt an',
    },
    cause: () => 'Decizie care nu se potrivește cu nimic',
    message: (p) =>
      `Rândul ${p.number('row')} vorbește despre o denumire sau un text care nu apare în datele anului.`,
    fix: () => 'Nu trebuie făcut nimic; decizia rămâne pentru anii în care denumirea apare.',
  },
};

function rowsOf(rows: readonly string[]): string {
  return rows.length === 1 ? `rândul ${rows[0]}` : `rândurile ${rows.join(', ')}`;
}
