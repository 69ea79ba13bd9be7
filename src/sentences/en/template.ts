import type { TemplateSentences } from '../template.js';

const meeting =
  'Code of the meeting on the sheet „Întâlniri”; choose it from the list. May stay empty where the unit held one meeting only.';
const domain = 'Field of competence; choose it from the list.';
const county = 'Name of the county; choose it from the list.';
const partners = 'Institutions and organisations involved, separated by semicolons.';

/** What the blank workbook says; its sheets and headers are Romanian in every language. */
export const template: TemplateSentences = {
  title: (year) => `Social reintegration meetings · ${year}`,
  instructions: 'Instructions',
  steps: [
    '1. Fill in the sheets of this file, one row for each meeting, participant or difficulty. Columns marked * are required.',
    '2. Begin with the sheet „Întâlniri” and give each meeting a short code; the other sheets tell the meeting by its code.',
    '3. Where a cell has an arrow, choose from the list. Headers stay as they are; columns can be widened, rows added, deleted, sorted and filtered.',
    '4. The sheets „Bune practici”, „Indicatori” and „Colaborări” are filled in only where there is something to tell.',
    '5. Write no personal number (CNP), telephone or e-mail address. Names of participants are only used for counting and are not published.',
    '6. Before sending the file, check it with the page that you were given (it opens in the browser, without internet).',
    '7. If the unit held no meeting, write in the first row of the sheet „Întâlniri”, as the theme: Nu s-au organizat întâlniri.',
  ],
  sendTo: (contact) => `The completed file goes to: ${contact}`,
  required: 'Columns marked * are required.',
  columns: { column: 'What to fill in', hint: 'What to write', example: 'For example' },
  tables: {
    meetings: {
      purpose:
        'One row for each meeting held this year; if there was none, write „Nu s-au organizat întâlniri” as the theme.',
      columns: {
        code: 'A short code, another one for each meeting; the other sheets refer to it.',
        type: 'Local (locală) or interregional (interregională); empty means local.',
        unit: 'The unit that held the meeting; choose it from the list. May stay empty where it is written above the table.',
        coorganisers: 'The other prison units that held the meeting, separated by semicolons.',
        date: 'Day, month and year, as dd.mm.yyyy. For several days write them together (15-16.03 and the year), and answer Yes when asked.',
        place: 'Where the meeting was held.',
        county: `${county} Empty means the county of the unit.`,
        form: 'How it was held; choose from the list.',
        theme: 'What was talked about, in a few words.',
        attendance: 'How many people took part, in digits; it is checked against the sheet „Participanți”.',
        conclusions: 'What was decided. It is published: no names, telephone numbers or e-mail addresses.',
      },
    },
    participants: {
      purpose: 'One row for each person, or for several people of one institution.',
      columns: {
        meeting,
        person: 'Only used so that nobody is counted twice; not published.',
        role: 'The person’s position; not published.',
        organisation: 'The full name, with its town or county.',
        kind: 'Choose it from the list; empty means that the name tells it.',
        county: `${county} Empty means the county of the meeting.`,
        count: 'How many people the row stands for, in digits; empty means one.',
      },
    },
    difficulties: {
      purpose: 'One row for each difficulty that was raised.',
      columns: {
        meeting,
        domain,
        difficulty: 'One difficulty, in a few words. It is published: no names of people.',
        authority: 'Who can remedy it; empty means the authority of the field.',
        proposal: 'What you propose as a remedy.',
        measure: 'Strategic (strategică) or operational (operațională); choose from the list.',
      },
    },
    practices: {
      purpose: 'One row for each example of good practice; the sheet may stay empty.',
      columns: {
        meeting,
        domain,
        title: 'Name of the practice, in a few words.',
        description: 'What was done, and with what result.',
        partners,
      },
    },
    indicators: {
      purpose: 'One row for each progress indicator; the sheet may stay empty.',
      columns: {
        unit: 'The unit whose value it is; choose it from the list. Empty means the unit of the sheet „Întâlniri”.',
        domain,
        indicator: 'What is measured.',
        value: 'The value, in digits.',
        measureUnit: 'What it is measured in: people, lei, %.',
        period: 'The period that it is for.',
      },
    },
    collaborations: {
      purpose: 'One row for each joint activity that was agreed; the sheet may stay empty.',
      columns: {
        meeting,
        activity: 'What was agreed.',
        partners,
        due: 'By when.',
        responsible: 'The department or institution in charge; not published.',
      },
    },
  },
  checks: {
    listed: 'Choose from the list; nothing else can be counted.',
    usuallyListed: 'This is not in the list. Choose from it, or press Yes if it is right all the same.',
    code: 'This is not the code of a meeting on the sheet „Întâlniri”. Choose from the list, or press Yes if you will add the meeting later.',
    day: (year) =>
      `This is not a day of ${year}. Write, for example, 15.03.${year}. If the meeting took several days (15-16.03.${year}), press Yes.`,
    whole: (least, most) => `Write a whole number between ${least} and ${most}.`,
  },
  written: (path) => `The blank workbook was written: ${path}`,
};
