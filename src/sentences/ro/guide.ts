import type { GuideSentences } from '../guide.js';

/** What the guide of the rules says around them. */
export const guide: GuideSentences = {
  title: 'Regulile',
  made: 'Făcut din regulile programului cu `npm run docs`; nu se scrie de mână. In English: [rules.md](rules.md).',
  intro:
    'O greșeală ține rândul în afara numărătorii până se corectează. O atenționare se numără, dar trebuie verificată. O informare arată ce s-a înțeles altfel decât s-a scris și ce s-a lăsat deoparte.',
  version: (version) =>
    `Setul de reguli: \`${version}\`. Se schimbă numai când o regulă apare, dispare sau devine mai gravă; este scris în recipise și în JSON.`,
  ofFiles: 'Fișiere și tabele',
  ofRows: 'Rânduri',
  ofYear: 'Tabele și fișiere împreună',
  ofDecisions: 'Deciziile păstrate ale analiștilor',
  severities: {
    error: 'greșeală: rândul nu se numără',
    warning: 'atenționare: se numără, dar trebuie verificat',
    info: 'informare',
  },
  accepted: 'Se acceptă',
  refused: { error: 'Nu se acceptă', warning: 'Se semnalează', info: 'Se arată' },
  ignore: 'Se poate lăsa așa?',
  empty: '(gol)',
  next: 'apoi',
  goodRow: 'un rând bun',
  goodFile: 'un fișier cu antetele modelului',
  headerFor: (header, other) => `antetul „${other}” în locul lui „${header}”`,
};
