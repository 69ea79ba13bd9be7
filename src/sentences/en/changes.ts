import { countOf } from '../../text/numbers.js';
import type { ChangesSentences } from '../changes.js';
import { nouns } from '../nouns.js';

export const changes: ChangesSentences = {
  title: (year) => `What changed in the report of ${year}`,
  intro: 'Since the run before in the same folder, on another state of the data.',
  headings: {
    figures: 'Figures',
    files: 'Files received',
    organisations: 'Institutions and organisations',
    difficulties: 'Difficulties',
    problems: 'What is not counted or to be looked at',
  },
  columns: { figure: 'Figure', from: 'Before', to: 'Now', files: 'From the files' },
  added: 'New',
  changed: 'Changed',
  removed: 'Gone',
  fixed: 'Fixed',
  remaining: (count) => `Remaining: ${count}.`,
  summary: {
    title: 'Since the run before:',
    files: (added, changed, removed) => `Files: ${added} new, ${changed} changed, ${removed} gone.`,
    organisations: (added, removed) => `Institutions and organisations: ${added} new, ${removed} gone.`,
    difficulties: (added, removed) => `Difficulties: ${added} new, ${removed} gone.`,
    problems: (added, fixed, remaining) =>
      `To correct or to look at: ${added} new, ${fixed} fixed, ${remaining} remaining.`,
    figure: (label, from, to, files) => `${label}: ${from} → ${to}${files && ` (${files})`}`,
    more: (count) => `and ${countOf(count, nouns.figure, 'en')} more; all are in the file of changes`,
  },
};
