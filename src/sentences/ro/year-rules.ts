import type { JumpingFigure, YearRule } from '../../year/checks/rules.js';
import type { SentencesOfRules } from '../rule-sentences.js';

const figures: Readonly<Record<JumpingFigure, string>> = {
  localMeetings: 'întâlniri locale',
  publicStructures: 'structuri publice locale',
  ngosAndPrivate: 'ONG-uri și instituții private',
  participants: 'participanți la întâlnirile locale',
  difficulties: 'dificultăți semnalate',
};

/** Sentences of what is found beside the numbers of other units and of the year before, by rule. */
export const rules: Pick<SentencesOfRules, YearRule> = {
  'count-usual': {
    title: 'Numărul de reprezentanți este de mărimea celorlalte',
    why: 'Un număr mult mai mare decât toate celelalte este adesea un an, un cod sau un total trecut pe rândul unei instituții.',
    ignore: 'Când au venit într-adevăr atâția; numărul s-a numărat.',
    example: { accepted: '2 reprezentanți, între rânduri de 1-3', refused: '60, între rânduri de 1-3' },
    cause: () => 'Număr de reprezentanți mult mai mare decât celelalte',
    message: (p) =>
      `Scrie ${p.number('typed')}, iar aproape toate rândurile anului au cel mult ${p.number('usual')}; s-a numărat.`,
    fix: () => 'Verificați numărul; dacă este corect, nu trebuie făcut nimic.',
  },
  'unit-as-before': {
    title: 'Cifrele unei unități seamănă cu cele din anul precedent',
    why: 'Un salt mare arată adesea un tabel lipsă, trimis de două ori sau al altui an.',
    ignore: 'Când activitatea unității s-a schimbat într-adevăr.',
    example: {
      accepted: '30 de participanți în 2017, 45 în 2018',
      refused: '30 de participanți în 2017, 240 în 2018',
    },
    cause: () => 'Salt față de anul precedent',
    message: (p) =>
      `${p.text('unit')}, ${figures[p.text('figure') as JumpingFigure]}: ${p.number('before')} în ${p.number('previousYear')}, ${p.number('now')} acum.`,
    fix: () =>
      'Verificați dacă lipsesc fișiere sau dacă unele sunt ale altui an; altfel nu trebuie făcut nimic.',
  },
};
