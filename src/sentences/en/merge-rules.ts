import { agree, countOf } from '../../text/numbers.js';
import type { MergeRule } from '../../year/merge/rules.js';
import { quoted } from '../columns.js';
import { nouns } from '../nouns.js';
import type { SentencesOfRules } from '../rule-sentences.js';
import { shortList } from '../short-list.js';

const shared: Readonly<Record<string, string>> = {
  theme: 'the theme',
  venue: 'the place',
  coorganiser: 'a co-organiser',
};

/** What of the files told that one is newer, or the same. */
const because: Readonly<Record<string, string>> = {
  'same-bytes': 'has exactly the same content',
  'same-content': 'has the same rows',
  'saved-later': 'was saved later',
  'marked-later': 'bears a newer version or date in its name',
  'written-later': 'was written to the disk later',
};

const known = (codes: readonly string[]) =>
  codes.length > 0 ? ` The codes known are: ${codes.join(', ')}.` : '';

/** Sentences of what is found while the files of all units are put together, by rule. */
export const rules: Pick<SentencesOfRules, MergeRule> = {
  'file-copied': {
    title: 'Files sent twice',
    why: 'A copy is counted once.',
    ignore: 'Always: the copy changes no figure.',
    cause: () => 'Files sent twice',
    message: (p) =>
      `The file ${because[p.text('because')] ?? 'is the same'} as ${quoted(p.otherFile)}; ${countOf(p.number('rows'), nouns.row, 'en')} ${agree(p.number('rows'), { one: 'was', many: 'were' })} counted once.`,
    fix: () => 'Nothing to do; the copy can be deleted from the folder.',
  },
  'copied-between-units': {
    title: 'One file does not come from two units',
    why: 'A file copied from another unit may hide that the data of the unit are missing.',
    ignore: 'When the file holds the meetings of both.',
    cause: () => 'The same file from two units',
    message: (p) =>
      `The file is the same as ${quoted(p.otherFile)}, but stands in the folder of another unit.`,
    fix: () => 'Check whether the unit sent the file of another unit by mistake.',
  },
  'row-repeated': {
    title: 'A meeting, and a person at it, stands once',
    why: 'A person or a meeting listed twice would raise the figures.',
    ignore: 'When it is indeed the same person or meeting: it is counted once.',
    cause: (p) => (p.text('table') === 'meetings' ? 'Meeting listed twice' : 'Person listed twice'),
    message: (p) =>
      `The same ${p.text('table') === 'meetings' ? 'meeting' : 'person of the same institution'} also stands in ${p.otherCell}; counted once.`,
    fix: () => 'Delete the repeated row, if it is the same.',
  },
  'meeting-code-reused': {
    title: 'A code names one meeting in all files of the unit',
    why: 'A code given to two meetings attaches participants wrongly.',
    ignore: 'When they are two meetings, and the participants of each stand in its own file.',
    cause: () => 'One code for different meetings',
    message: (p) =>
      `The code ${quoted(p.text('code'))} names another meeting in ${quoted(p.otherFile)}; both were counted.`,
    fix: () => 'Give the two meetings different codes, or delete the old file if it is the same meeting.',
  },
  'meeting-repeated-doubtful': {
    title: 'A meeting is not sent under two codes',
    why: 'A meeting counted twice makes the headline figure wrong.',
    ignore: 'When there were indeed two meetings.',
    cause: () => 'Perhaps one meeting under two codes',
    message: (p) =>
      `It seems to be the meeting of ${quoted(p.otherFile)} (${p.otherCell}) under another code; both were counted.`,
    fix: () => 'If it is the same meeting, use the same code.',
  },
  'meeting-code-known': {
    title: 'The code refers to a meeting of the unit',
    why: 'A row without a meeting cannot be counted.',
    ignore: 'Never: the row belongs to no meeting.',
    cause: () => 'Code of no meeting',
    message: (p) => `There is no meeting with the code ${quoted(p.text('code'))}.${known(p.list('known'))}`,
    fix: (p) => {
      const [nearest] = p.list('nearest');
      return nearest === undefined
        ? 'Write the code of the table „Întâlniri”, or add the meeting there.'
        : `Perhaps ${quoted(nearest)} is meant, as the table „Întâlniri” has it; else add the meeting there.`;
    },
  },
  'meeting-days-known': {
    title: 'The date refers to a meeting of the unit',
    why: 'A row without a meeting cannot be counted.',
    ignore: 'Never: the row belongs to no meeting.',
    cause: () => 'Date of no meeting',
    message: (p) => `The unit has no meeting on the date of the row.${known(p.list('known'))}`,
    fix: () => 'Write the date or the code of the table „Întâlniri”.',
  },
  'meeting-reference-needed': {
    title: 'The row tells its meeting',
    why: 'The unit held several meetings and the row does not tell which one it belongs to.',
    ignore: 'Never: the row belongs to no meeting.',
    cause: () => 'Rows that do not say which meeting they are of',
    message: (p) => `The row does not tell which meeting it belongs to.${known(p.list('known'))}`,
    fix: () => 'Fill in the column „Cod întâlnire”.',
  },
  'meeting-counted': {
    title: 'The meeting that the row refers to is counted',
    why: 'The participants of a meeting that cannot be counted cannot be counted either.',
    ignore: 'Never; it goes away with the mistake of the meeting.',
    cause: () => 'Rows of a meeting that cannot be counted',
    message: (p) =>
      `The meeting that the row refers to cannot be counted because of the error at ${p.otherCell}.`,
    fix: () => 'Correct the meeting; the row will be counted with it.',
  },
  'rows-replaced': {
    title: 'Rows replaced by a newer file',
    why: 'When a unit sends again, what is newer is counted.',
    ignore: 'When the newer file is the right one.',
    cause: () => 'Rows replaced by a newer file',
    message: (p) =>
      `${countOf(p.number('rows'), nouns.row, 'en')} (${shortList(p.list('range'))}) ${agree(p.number('rows'), { one: 'was replaced by that of', many: 'were replaced by those of' })} ${quoted(p.text('file'))}, which ${because[p.text('because')] ?? 'is newer'}.`,
    fix: () => 'Nothing to do, if that is the right file.',
  },
  'resent-order-unsure': {
    title: 'It is known which file is newer',
    why: 'If the files do not tell which one is the correction, the old version may be counted.',
    ignore: 'When the right file was counted.',
    cause: () => 'It is not certain which file is newer',
    message: (p) =>
      p.text('because') === 'written-later'
        ? `Only the clock of the disk tells that it is newer than ${quoted(p.otherFile)}.`
        : p.text('because') === 'marked-later'
          ? `Its name tells that it is newer than ${quoted(p.otherFile)}, but that one was saved later; what this one holds was counted.`
          : `Nothing tells which is newer, this one or ${quoted(p.otherFile)}; this one was counted.`,
    fix: () => 'Delete the old file from the folder, or add „corectat” to the name of the new one.',
  },
  'joint-doubtful': {
    title: 'A joint meeting is recognised',
    why: 'A meeting of two units counted twice makes the headline figure wrong.',
    ignore: 'When there were indeed two meetings.',
    cause: () => 'Perhaps one meeting of two units',
    message: (p) =>
      `It shares the day and ${shared[p.text('shared')] ?? 'the place'} with the meeting of ${quoted(p.otherFile)} (${p.otherCell}); they were counted as two meetings.`,
    fix: () => 'If it was one meeting, write the other unit in the column „Unități coorganizatoare”.',
  },
  'attendance-matches': {
    title: 'The attendance is the sum of the rows',
    why: 'A difference shows participants forgotten or listed twice.',
    ignore: 'When not all participants are listed; the rows are counted.',
    cause: () => 'Attendance other than the sum of the rows',
    message: (p) =>
      `It says ${p.number('typed')}, but the rows of participants add up to ${p.number('counted')}; the rows were counted.`,
    fix: () => 'Check the number, or complete the list of participants.',
  },
  'meeting-has-participants': {
    title: 'The meeting has participants',
    why: 'A meeting without participants brings no institution into the report.',
    ignore: 'When the participants come in another file of the unit.',
    cause: () => 'Meetings without participants',
    message: () => 'The meeting has no participant.',
    fix: () => 'Fill in the table „Participanți”, or check the code of the meeting.',
  },
  'meeting-has-difficulties': {
    title: 'Difficulties are recorded for the meeting',
    why: 'The chapters of the report are made of the difficulties raised at meetings.',
    ignore: 'When no difficulty was raised at the meeting.',
    cause: () => 'Meetings without difficulties',
    message: () => 'No difficulty is recorded for the meeting.',
    fix: () => 'Fill in the table „Dificultăți”, if any were raised.',
  },
};
