/** Three tables, each as it is meant, however they share sheets and refer to each other. */

function meetingsOn(draft, paper, options) {
  const { meetings } = draft.facts;
  draft.title(paper);
  const columns = draft.meetingColumns(options);
  draft.table(paper, columns, meetings, options).forEach((row, i) => {
    draft.meeting(meetings[i], paper, draft.span(paper, row));
  });
}

function threeSheets(draft, reference = (m) => m.code, options = { coded: true }) {
  meetingsOn(draft, draft.paper('Întâlniri'), options);
  draft.referring((name) => draft.paper(name), reference);
}

function stacked(draft) {
  const paper = draft.paper('Foaie1');
  meetingsOn(draft, paper, { coded: true, tail: false });
  draft.referring(
    () => {
      paper.skip(draft.chance(50) ? 1 : 2);
      return paper;
    },
    (m) => m.code,
  );
}

/** Meetings on the left, their participants on the right, both from the same row on. */
function sideBySide(draft) {
  const paper = draft.paper('Foaie1');
  const { meetings } = draft.facts;
  draft.title(paper);
  const columns = draft.meetingColumns({ coded: true });
  const top = paper.next;
  draft.table(paper, columns, meetings, { numbered: false, tail: false }).forEach((row, i) => {
    draft.meeting(meetings[i], paper, draft.span(paper, row, row, 1, columns.length));
  });
  const people = meetings.flatMap((m) => m.participants.map((p) => ({ ...p, m })));
  const others = [['participants.meeting', ({ m }) => m.code], ...draft.participantColumns()];
  const left = columns.length + 2;
  paper.row(draft.headers(others), left, top);
  people.forEach((one, i) => {
    paper.row(
      others.map(([, value]) => value(one)),
      left,
      top + 1 + i,
    );
    const range = draft.span(paper, top + 1 + i, top + 1 + i, left, left + others.length - 1);
    draft.participant(one.m, one, paper, range, draft.countsPersons ? one.count : 1);
  });
  draft.difficultiesOn((name) => draft.paper(name), [['difficulties.meeting', ({ m }) => m.code]]);
}

/** Participants refer to a meeting by its running number, or by its theme, in one workbook. */
function byNumber(draft) {
  draft.formats = ['xlsx', 'ods', 'xls'];
  const number = (m) => draft.facts.meetings.indexOf(m) + 1;
  threeSheets(draft, number, { numbered: true });
}

function byTheme(draft) {
  draft.formats = ['xlsx', 'ods', 'xls'];
  threeSheets(draft, (m) => m.theme, {});
}

function byDay(draft) {
  meetingsOn(draft, draft.paper('Întâlniri'), {});
  const { meetings } = draft.facts;
  const people = meetings.flatMap((m) => m.participants.map((p) => ({ ...p, m })));
  const columns = [['participants.date', ({ m }) => draft.day(m)], ...draft.participantColumns()];
  const paper = draft.paper('Participanți');
  draft.title(paper, 'Participanți');
  const persons = draft.countsPersons;
  draft.table(paper, columns, people).forEach((row, i) => {
    draft.participant(people[i].m, people[i], paper, draft.span(paper, row), persons ? people[i].count : 1);
  });
  draft.difficultiesOn((name) => draft.paper(name), [['difficulties.date', ({ m }) => draft.day(m)]]);
}

/** A row of tags under the headers, as questionnaires export them. */
function tagged(draft) {
  const tags = {
    date: '#data',
    theme: '#tematica',
    organisation: '#instituția',
    meeting: '#cod întâlnire',
    code: '#cod întâlnire',
    unit: '#unitatea',
    type: '#tip întâlnire',
    count: '#nr. reprezentanți',
    person: '#nume și prenume',
  };
  const { meetings } = draft.facts;
  const write = (name, columns, entries) => {
    const paper = draft.paper(name);
    if (draft.unitFrom === 'title') paper.row([draft.unit()]);
    paper.row(columns.map(([id]) => `Răspuns la întrebarea despre ${draft.words(id)}`.slice(0, 60)));
    paper.row(columns.map(([id]) => tags[id.split('.')[1]]));
    return { paper, rows: entries.map((entry) => paper.row(columns.map(([, value]) => value(entry)))) };
  };
  const own = [
    ['meetings.code', (m) => m.code],
    ...(draft.unitFrom === 'column' ? [['meetings.unit', () => draft.unit()]] : []),
    ['meetings.date', (m) => draft.day(m)],
    ...(draft.hasType ? [['meetings.type', (m) => draft.type(m)]] : []),
    ['meetings.theme', (m) => m.theme],
  ];
  const first = write('Întâlniri', own, meetings);
  first.rows.forEach((row, i) => {
    draft.meeting(meetings[i], first.paper, draft.span(first.paper, row));
  });
  const people = meetings.flatMap((m) => m.participants.map((p) => ({ ...p, m })));
  const second = write(
    'Participanți',
    [
      ['participants.meeting', ({ m }) => m.code],
      ['participants.organisation', (p) => p.organisation],
      ['participants.count', (p) => p.count],
    ],
    people,
  );
  second.rows.forEach((row, i) => {
    draft.participant(people[i].m, people[i], second.paper, draft.span(second.paper, row), people[i].count);
  });
}

/** Day, month and year in columns of their own. */
function splitDates(draft) {
  const { meetings } = draft.facts;
  const paper = draft.paper('Evidența');
  draft.title(paper);
  const part = (i) => (m) => Number(m.day.split('-')[i]);
  const month = draft.chance(50)
    ? part(1)
    : (m) =>
        ['ian.', 'feb.', 'mar.', 'apr.', 'mai', 'iun.', 'iul.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.'][
          part(1)(m) - 1
        ];
  const withYear = draft.chance(60);
  const columns = [
    ['Ziua', part(2)],
    ['Luna', month],
    ...(withYear ? [['Anul', part(0)]] : []),
    ...draft.meetingColumns({ coded: true }).filter(([id]) => id !== 'meetings.date'),
  ];
  if (!withYear) paper.row([`Anul ${draft.facts.year}`]);
  paper.row(columns.map(([id]) => (id.includes('.') ? draft.words(id) : id)));
  for (const meeting of meetings) {
    const row = paper.row(columns.map(([, value]) => value(meeting)));
    draft.meeting(meeting, paper, draft.span(paper, row));
  }
  draft.referring(
    (name) => draft.paper(name),
    (m) => m.code,
  );
}

/** Group titles merged over the headers, meetings and participants in one table. */
function twoRowHeader(draft) {
  const paper = draft.paper('Situație');
  draft.title(paper);
  const own = draft.meetingColumns({ attendance: false });
  const people = draft.participantColumns();
  const top = paper.next;
  paper.put(top, 1, draft.random.pick(['Date despre întâlnire', 'ÎNTÂLNIREA', 'Activitatea']));
  paper.merge(top, 1, top, own.length);
  paper.put(
    top,
    own.length + 1,
    draft.random.pick(['Date despre participanți', 'PARTICIPANȚI', 'Parteneri']),
  );
  paper.merge(top, own.length + 1, top, own.length + people.length);
  wideRows(draft, paper, own, people, 'merged');
}

function wideRows(draft, paper, own, people, fill) {
  paper.row([...draft.headers(own), ...draft.headers(people)]);
  for (const meeting of draft.facts.meetings) {
    const top = paper.next;
    meeting.participants.forEach((participant, i) => {
      const left =
        i === 0 || fill === 'repeated' ? own.map(([, value]) => value(meeting)) : own.map(() => undefined);
      const row = paper.row([...left, ...people.map(([, value]) => value(participant))]);
      draft.participant(
        meeting,
        participant,
        paper,
        draft.span(paper, row),
        draft.countsPersons ? participant.count : 1,
      );
    });
    const bottom = paper.next - 1;
    if (fill === 'merged')
      for (let column = 1; column <= own.length; column += 1) paper.merge(top, column, bottom, column);
    draft.meeting(meeting, paper, draft.span(paper, top, bottom));
  }
}

function wide(draft) {
  const paper = draft.paper('Centralizator');
  draft.title(paper);
  wideRows(
    draft,
    paper,
    draft.meetingColumns({ attendance: false }),
    draft.participantColumns(),
    draft.random.pick(['merged', 'blank', 'repeated']),
  );
  if (draft.chance(50))
    draft.difficultiesOn((name) => draft.paper(name), [['difficulties.date', ({ m }) => draft.day(m)]]);
}

/** Under a theme a whole row is crossed out or called off in words: a clerk leaves it out. */
function calledOff(draft) {
  const { meetings } = draft.facts;
  const paper = draft.paper('Întâlniri');
  draft.title(paper);
  const way = draft.random.pick(['column', 'theme', 'strike', 'status']);
  const off = {
    ...meetings[0],
    id: 'off',
    day: `${draft.facts.year}-06-12`,
    theme: 'Întâlnire cu angajatorii din zonă',
    code: 'ZZ-99',
  };
  const said = draft.random.pick([
    'anulată',
    'AMÂNATĂ',
    'nu a mai avut loc',
    'contramandată',
    'nu s-a ținut',
  ]);
  const status = way === 'status' ? [['S-a ținut?', (m) => (m === off ? 'nu' : 'da')]] : [];
  const remark = way === 'column' ? [['Observații', (m) => (m === off ? said : '')]] : [];
  const columns = [...draft.meetingColumns({ coded: true }), ...status, ...remark];
  const all = [...meetings.slice(0, 1), off, ...meetings.slice(1)];
  paper.row(columns.map(([id]) => (id.includes('.') ? draft.words(id) : id)));
  for (const meeting of all) {
    const shown = way === 'theme' && meeting === off ? { ...off, theme: `${off.theme} (${said})` } : meeting;
    const row = paper.row(columns.map(([, value]) => value(way === 'theme' ? shown : meeting)));
    if (meeting === off) {
      if (way === 'strike') paper.strike(row);
      draft.notCounted.push({ paper, ranges: [draft.span(paper, row)] });
    } else draft.meeting(meeting, paper, draft.span(paper, row));
  }
  if (way === 'strike') draft.formats = ['xlsx'];
  draft.referring(
    (name) => draft.paper(name),
    (m) => m.code,
  );
}

export const tables = {
  'three-sheets': threeSheets,
  stacked,
  'side-by-side': sideBySide,
  'linked-number': byNumber,
  'linked-theme': byTheme,
  'linked-day': byDay,
  tagged,
  'split-dates': splitDates,
  'two-row-header': twoRowHeader,
  wide,
  'called-off': calledOff,
};
