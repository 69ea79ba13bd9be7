import type { DecisionRule, IncompleteReason } from '../../year/decide/rules.js';
import type { SentencesOfRules } from '../rule-sentences.js';

const incomplete: Readonly<Record<IncompleteReason, string>> = {
  verdict:
    'does not say what was decided: the column “decizie” holds “aceeași”, “alta”, “tip”, “formulare” or “antet”',
  name: 'does not say which name or text it is about',
  scope: 'names a county, a domain or a table that does not exist',
  value: 'gives no known kind, no wording and no column of the table',
  'same-name': 'says the same name or text twice',
};

const unreadable: Readonly<Record<string, string>> = {
  damaged: 'lacks columns that are needed, or has a quote that never ends',
  'too-large': 'is too large',
  'no-permission': 'cannot be read for lack of permission',
};

/** Sentences of what is found about the decisions that analysts keep, by rule. */
export const rules: Pick<SentencesOfRules, DecisionRule> = {
  'decisions-readable': {
    title: 'Kept decisions can be read',
    why: 'Without them figures change though nobody decided so.',
    ignore: 'Never: the figures disregard the decisions of the file.',
    example: {
      accepted: 'a file with the headers of the guide',
      refused: 'a file without the column “decizie”',
    },
    cause: () => 'Decisions that cannot be read',
    message: (p) =>
      `The file of decisions ${unreadable[p.text('reason')] ?? 'cannot be read'}; none of its decisions was applied.`,
    fix: () => 'Open the file, put it right and run again; its first row holds the headers of the guide.',
  },
  'decision-complete': {
    title: 'A decision says all that is needed',
    why: 'A decision that is not understood cannot be applied.',
    ignore: 'When the row was left unfinished on purpose.',
    example: {
      accepted: '`aceeași;AJOFM Iași;Iași;Agenția pentru Ocupare Iași;Iași`',
      refused: '`aceeași;AJOFM Iași;Iași;;`',
    },
    cause: () => 'Unfinished decision',
    message: (p) =>
      `Row ${p.number('row')} ${incomplete[p.text('reason')] ?? ''}; the decision was not applied.`,
    fix: () => 'Complete the row or delete it.',
  },
  'decision-clear': {
    title: 'A decision is about one organisation or difficulty',
    why: 'Without a county or domain, several organisations may have the same name.',
    ignore: 'When all these names are of one organisation.',
    example: { accepted: 'a name with its county', refused: '“Liceul Tehnologic” without a county' },
    cause: () => 'Decision about several organisations or difficulties',
    message: (p) =>
      `Row ${p.number('row')} may be about several organisations or difficulties of the same name; the decision was not applied.`,
    fix: () => 'Fill in the county or domain.',
  },
  'decision-consistent': {
    title: 'Decisions do not contradict each other',
    why: 'Of decisions that contradict each other nobody can tell which figure is right.',
    ignore: 'Never: one of the decisions is wrong.',
    example: {
      accepted: 'A and B same, B and C same',
      refused: 'A and B same, B and C same, A and C different',
    },
    cause: () => 'Decisions that contradict each other',
    message: (p) =>
      p.text('decision') === 'value'
        ? `Row ${p.number('row')} says otherwise than ${rowsOf(p.list('others'))} of the same thing; none was applied.`
        : `Row ${p.number('row')} (“same”) was not applied: it contradicts ${rowsOf(p.list('others'))}.`,
    fix: () => 'Decide which row is right and delete the other; until then the pairs stay to be reviewed.',
  },
  'decision-matches': {
    title: 'A decision is about something in the data',
    why: 'A decision about a name that occurs no more may be of another year, or hold a mistake.',
    ignore: 'Mostly: the decision is of another year.',
    example: {
      accepted: 'a name that occurs in the data of the year',
      refused: 'a name that occurs in another year alone',
    },
    cause: () => 'Decision that matches nothing',
    message: (p) => `Row ${p.number('row')} is about a name or text that is not in the data of the year.`,
    fix: () => 'Nothing needs to be done; the decision stays for the years in which the name occurs.',
  },
};

function rowsOf(rows: readonly string[]): string {
  return rows.length === 1 ? `row ${rows[0]}` : `rows ${rows.join(', ')}`;
}
