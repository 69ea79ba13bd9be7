import { monthOf, shortDayStyles } from '../draft.mjs';

/** Labels with values, minutes, a sheet a meeting, a month or a quarter, tables on their side, days without a year. */

/** A form of one meeting with a list below; in one cell or in two. */
function formOn(draft, paper, meeting, inOneCell) {
  const top = paper.next;
  if (draft.unitFrom === 'title') paper.row([draft.unit()]);
  if (draft.chance(60))
    paper.row([draft.random.pick(['FIȘA ÎNTÂLNIRII', 'Fișă de eveniment', 'Raport de întâlnire'])]);
  if (draft.chance(40)) paper.skip();
  const labels = [
    ...(draft.unitFrom === 'column' ? [['meetings.unit', draft.unit()]] : []),
    ['meetings.date', draft.day(meeting)],
    ...(draft.hasType ? [['meetings.type', draft.type(meeting)]] : []),
    ['meetings.theme', meeting.theme],
    ...(draft.chance(60) ? [['meetings.place', meeting.place]] : []),
    ...(draft.chance(40) ? [['meetings.form', meeting.form]] : []),
  ];
  for (const [id, value] of labels) {
    const words = draft.words(id).replace(/[:*\s]+$/, '');
    if (inOneCell)
      paper.row([
        `${words}: ${typeof value === 'string' ? value : value.iso.split('-').reverse().join('.')}`,
      ]);
    else paper.row([draft.chance(70) ? `${words}:` : words, value]);
  }
  paper.skip();
  const columns = draft.participantColumns();
  if (draft.chance(40)) paper.row(['Participanți:']);
  draft.table(paper, columns, meeting.participants, { tail: false }).forEach((row, i) => {
    const p = meeting.participants[i];
    draft.participant(meeting, p, paper, draft.span(paper, row), draft.countsPersons ? p.count : 1);
  });
  if (draft.chance(60)) {
    paper.skip();
    const others = draft.difficultyColumns();
    draft.table(paper, others, meeting.difficulties, { tail: false }).forEach((row, i) => {
      draft.difficulty(meeting, meeting.difficulties[i], paper, draft.span(paper, row), {
        proposal: draft.hasProposal,
        measure: draft.hasMeasure,
      });
    });
  }
  if (draft.chance(50)) draft.signature(paper, 1);
  draft.meeting(meeting, paper, draft.span(paper, top, paper.next - 1));
}

function forms(draft, inOneCell) {
  for (const [i, meeting] of draft.facts.meetings.entries())
    formOn(draft, draft.paper(`Fișa ${i + 1}`), meeting, inOneCell);
  draft.formats = ['xlsx', 'ods', 'xls'];
}

function minutes(draft) {
  for (const [i, meeting] of draft.facts.meetings.entries()) {
    const paper = draft.paper(`Minuta ${i + 1}`);
    const [year, , day] = meeting.day.split('-').map(Number);
    const kind = meeting.type === 'interregional' ? 'interregionale' : 'locale';
    paper.row([draft.unit()]);
    paper.row([draft.random.pick(['MINUTĂ', 'PROCES-VERBAL'])]);
    paper.skip();
    paper.row([
      `Încheiat astăzi, ${day} ${monthOf(meeting.day)} ${year}, cu ocazia întâlnirii ${kind} cu tema „${meeting.theme}”, desfășurată la sediul unității.`,
    ]);
    if (draft.chance(50)) paper.row(['Au participat:']);
    const columns = draft.participantColumns();
    draft.table(paper, columns, meeting.participants, { tail: false }).forEach((row, j) => {
      const p = meeting.participants[j];
      draft.participant(meeting, p, paper, draft.span(paper, row), draft.countsPersons ? p.count : 1);
    });
    draft.meeting(meeting, paper, draft.span(paper, 1, paper.next - 1));
  }
  draft.formats = ['xlsx', 'ods', 'xls'];
}

/** A sheet a meeting, a month or a quarter, each with a table of meetings and people in one. */
function sheetEach(draft, by) {
  const { meetings } = draft.facts;
  const own = draft.meetingColumns({ attendance: false });
  const people = draft.participantColumns();
  const fill = draft.random.pick(['blank', 'repeated', 'merged']);
  for (const name of [...new Set(meetings.map(by))]) {
    const paper = draft.paper(name);
    draft.title(paper);
    paper.row([...draft.headers(own), ...draft.headers(people)]);
    for (const meeting of meetings.filter((one) => by(one) === name)) {
      const top = paper.next;
      meeting.participants.forEach((p, i) => {
        const left = own.map(([, value]) => (i === 0 || fill === 'repeated' ? value(meeting) : undefined));
        const row = paper.row([...left, ...people.map(([, value]) => value(p))]);
        draft.participant(meeting, p, paper, draft.span(paper, row), draft.countsPersons ? p.count : 1);
      });
      if (fill === 'merged')
        own.forEach((_, i) => {
          paper.merge(top, i + 1, paper.next - 1, i + 1);
        });
      draft.meeting(meeting, paper, draft.span(paper, top, paper.next - 1));
    }
  }
  draft.formats = ['xlsx', 'ods', 'xls'];
}

const quarter = ({ day }) =>
  `Trim. ${['I', 'II', 'III', 'IV'][Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}`;

/** The meetings side by side, a row each property. */
function onItsSide(draft) {
  const { meetings } = draft.facts;
  const paper = draft.paper('Întâlniri');
  draft.title(paper);
  const columns = draft.meetingColumns({ coded: true, attendance: false });
  const top = paper.next;
  for (const [id, value] of columns) paper.row([draft.words(id), ...meetings.map(value)]);
  meetings.forEach((meeting, i) => {
    draft.meeting(meeting, paper, draft.span(paper, top, paper.next - 1, 2 + i, 2 + i));
  });
  draft.referring(
    (name) => draft.paper(name),
    (m) => m.code,
  );
}

/** Days without a year; the year stands in a title, a sheet's name or the file's. */
function withoutYear(draft) {
  const { meetings, year } = draft.facts;
  draft.dayStyle = draft.random.pick(shortDayStyles);
  const told = draft.random.pick(['title', 'sheet', 'file']);
  const paper = draft.paper(told === 'sheet' ? `Situație ${year}` : 'Situație');
  if (draft.unitFrom === 'title') paper.row([draft.unit()]);
  if (told === 'title') paper.row([`Întâlniri organizate în anul ${year}`]);
  draft.yearInFile = told === 'file';
  const own = draft.meetingColumns({ attendance: false });
  const people = draft.participantColumns();
  paper.row([...draft.headers(own), ...draft.headers(people)]);
  for (const meeting of meetings) {
    const top = paper.next;
    meeting.participants.forEach((p, i) => {
      const row = paper.row([
        ...own.map(([, value]) => (i === 0 ? value(meeting) : undefined)),
        ...people.map(([, value]) => value(p)),
      ]);
      draft.participant(meeting, p, paper, draft.span(paper, row), draft.countsPersons ? p.count : 1);
    });
    draft.meeting(meeting, paper, draft.span(paper, top, paper.next - 1));
  }
}

export const formLayouts = {
  'form-two-cells': (draft) => forms(draft, false),
  'form-one-cell': (draft) => forms(draft, true),
  minutes,
  'sheet-a-meeting': (draft) => sheetEach(draft, ({ day }) => day.split('-').reverse().join('.')),
  'sheet-a-month': (draft) => sheetEach(draft, ({ day }) => monthOf(day)),
  'sheet-a-quarter': (draft) => sheetEach(draft, quarter),
  'on-its-side': onItsSide,
  'without-year': withoutYear,
};
