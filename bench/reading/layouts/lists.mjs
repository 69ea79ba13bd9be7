/** Institutions listed in one cell, as columns, between separators; domains and meetings as columns. */

const joins = [', ', '\n', '; ', ',\n', ';\n'];
const counted = [
  (p) => `${p.organisation} (${p.count})`,
  (p) => `${p.organisation} – ${p.count} pers.`,
  (p) => `${p.organisation} - ${p.count}`,
  (p) => `${p.organisation} (${p.count} persoane)`,
  (p) => `${p.organisation}: ${p.count}`,
];

function listInCell(draft) {
  const paper = draft.paper('Centralizator');
  draft.title(paper);
  const way = draft.random.below(4) < 2 ? draft.random.pick(counted) : undefined;
  const join = draft.random.pick(way ? ['\n', '; ', ', '] : joins);
  const numbered = join.includes('\n') && draft.chance(30);
  const list = (m) =>
    m.participants
      .map((p, i) => `${numbered ? `${i + 1}. ` : ''}${way ? way(p) : p.organisation}`)
      .join(join);
  const columns = [...draft.meetingColumns({ attendance: false }), ['participants.organisation', list]];
  const { meetings } = draft.facts;
  draft.table(paper, columns, meetings).forEach((row, i) => {
    draft.meeting(meetings[i], paper, draft.span(paper, row));
    for (const p of meetings[i].participants)
      draft.participant(meetings[i], p, paper, draft.span(paper, row), way && p.count);
  });
  if (draft.chance(50))
    draft.difficultiesOn((name) => draft.paper(name), [['difficulties.date', ({ m }) => draft.day(m)]]);
}

/** A column a kind of institution. */
function listByKind(draft) {
  const paper = draft.paper('Situație');
  draft.title(paper);
  const heads = draft.random.pick([
    {
      'instituție publică locală': 'Instituții publice',
      ONG: 'ONG-uri',
      'instituție privată': 'Firme / mediul privat',
    },
    {
      'instituție publică locală': 'Autorități locale',
      ONG: 'Asociații și fundații',
      'instituție privată': 'Agenți economici',
    },
    {
      'instituție publică locală': 'Sectorul public',
      ONG: 'Societatea civilă',
      'instituție privată': 'Sectorul privat',
    },
  ]);
  const own = draft.meetingColumns({ attendance: false });
  const kinds = Object.keys(heads);
  const columns = [
    ...own,
    ...kinds.map((kind) => [
      kind,
      (m) =>
        m.participants
          .filter((p) => p.kind === kind)
          .map((p) => p.organisation)
          .join('; '),
    ]),
  ];
  paper.row([...draft.headers(own), ...kinds.map((kind) => heads[kind])]);
  for (const meeting of draft.facts.meetings) {
    const row = paper.row(columns.map(([, value]) => value(meeting)));
    draft.meeting(meeting, paper, draft.span(paper, row));
    for (const p of meeting.participants) draft.participant(meeting, p, paper, draft.span(paper, row));
  }
}

/** Institutions as columns with marks or numbers, a row a meeting. */
function institutionColumns(draft) {
  const paper = draft.paper('Prezența');
  draft.title(paper);
  const { meetings } = draft.facts;
  const bodies = [...new Set(meetings.flatMap((m) => m.participants.map((p) => p.organisation)))];
  const numbers = draft.chance(50);
  const own = draft.meetingColumns({ attendance: false });
  paper.row([...draft.headers(own), ...bodies]);
  for (const meeting of meetings) {
    const at = (body) => meeting.participants.find((p) => p.organisation === body);
    const row = paper.row([
      ...own.map(([, value]) => value(meeting)),
      ...bodies.map((body) => at(body) && (numbers ? at(body).count : 'x')),
    ]);
    draft.meeting(meeting, paper, draft.span(paper, row));
    bodies.forEach((body, i) => {
      const p = at(body);
      const column = own.length + 1 + i;
      if (p)
        draft.participant(
          meeting,
          p,
          paper,
          draft.span(paper, row, row, column, column),
          numbers ? p.count : 1,
        );
    });
  }
}

/** Institutions as rows, meetings as columns headed by their days; the meetings stand in a table of their own. */
function meetingColumns(draft) {
  const { meetings } = draft.facts;
  const first = draft.paper('Întâlniri');
  draft.title(first);
  draft.table(first, draft.meetingColumns({ attendance: false }), meetings).forEach((row, i) => {
    draft.meeting(meetings[i], first, draft.span(first, row));
  });
  const paper = draft.paper('Participare');
  draft.title(paper, 'Participarea instituțiilor la întâlniri');
  const bodies = [...new Set(meetings.flatMap((m) => m.participants.map((p) => p.organisation)))];
  const numbers = draft.chance(50);
  paper.row([draft.words('participants.organisation'), ...meetings.map((m) => draft.day(m))]);
  for (const body of bodies) {
    const at = (m) => m.participants.find((p) => p.organisation === body);
    const row = paper.row([body, ...meetings.map((m) => at(m) && (numbers ? at(m).count : 'x'))]);
    meetings.forEach((m, i) => {
      const p = at(m);
      if (p)
        draft.participant(
          m,
          p,
          paper,
          [draft.span(paper, row, row, 2 + i, 2 + i), draft.span(paper, row, row, 1, 1)],
          numbers ? p.count : 1,
        );
    });
  }
}

/** Domains as columns, what was said under each. */
function domainColumns(draft) {
  const { meetings } = draft.facts;
  const paper = draft.paper('Situație');
  draft.title(paper);
  const domains = [...new Map(meetings.flatMap((m) => m.difficulties.map((d) => [d.code, d.domain])))];
  const own = draft.meetingColumns({ attendance: false });
  paper.row([...draft.headers(own), ...domains.map(([, name]) => name)]);
  for (const meeting of meetings) {
    const at = (code) => meeting.difficulties.find((d) => d.code === code);
    const row = paper.row([
      ...own.map(([, value]) => value(meeting)),
      ...domains.map(([code]) => at(code)?.text),
    ]);
    draft.meeting(meeting, paper, draft.span(paper, row));
    domains.forEach(([code], i) => {
      const d = at(code);
      const column = own.length + 1 + i;
      if (d) draft.difficulty(meeting, d, paper, draft.span(paper, row, row, column, column));
    });
  }
}

const monthNames = [
  'Ianuarie',
  'Februarie',
  'Martie',
  'Aprilie',
  'Mai',
  'Iunie',
  'Iulie',
  'August',
  'Septembrie',
  'Octombrie',
  'Noiembrie',
  'Decembrie',
];

/** Lines with the month between the rows of meetings. */
function monthLines(draft) {
  const paper = draft.paper('2019');
  draft.title(paper);
  const columns = draft.meetingColumns({ coded: true });
  paper.row(draft.headers(columns));
  let month;
  for (const meeting of draft.facts.meetings) {
    const own = monthNames[Number(meeting.day.slice(5, 7)) - 1];
    if (own !== month) {
      const row = paper.row([draft.chance(50) ? own.toUpperCase() : `Luna ${own.toLowerCase()}`]);
      if (draft.chance(50)) paper.merge(row, 1, row, columns.length);
    }
    month = own;
    const row = paper.row(columns.map(([, value]) => value(meeting)));
    draft.meeting(meeting, paper, draft.span(paper, row));
  }
  draft.referring(
    (name) => draft.paper(name),
    (m) => m.code,
  );
}

/** The meeting in a line of its own, who came below it. */
function meetingLines(draft) {
  const paper = draft.paper('Participanți pe întâlniri');
  draft.title(paper, 'Participanții la întâlniri');
  const columns = draft.participantColumns();
  paper.row(draft.headers(columns));
  for (const meeting of draft.facts.meetings) {
    const shown = meeting.day.split('-').reverse().join('.');
    const line = draft.random.pick([`${shown} – ${meeting.theme}`, `${meeting.theme} (${shown})`]);
    const title = meeting.type === 'interregional' ? `${line} – întâlnire interregională` : line;
    const top = paper.row([title]);
    paper.merge(top, 1, top, columns.length);
    for (const p of meeting.participants) {
      const row = paper.row(columns.map(([, value]) => value(p)));
      draft.participant(meeting, p, paper, draft.span(paper, row), draft.countsPersons ? p.count : 1);
    }
    draft.meeting(meeting, paper, draft.span(paper, top, paper.next - 1));
  }
  if (draft.unitFrom === 'column') draft.unitFrom = 'file';
}

/** Lines with the domain between the difficulties, lines with the kind between the institutions. */
function kindLines(draft) {
  const { meetings } = draft.facts;
  const first = draft.paper('Întâlniri');
  draft.title(first);
  draft.table(first, draft.meetingColumns({ coded: true, attendance: false }), meetings).forEach((row, i) => {
    draft.meeting(meetings[i], first, draft.span(first, row));
  });
  const people = meetings.flatMap((m) => m.participants.map((p) => ({ ...p, m })));
  const paper = draft.paper('Participanți');
  const columns = [
    ['participants.meeting', ({ m }) => m.code],
    ...draft.participantColumns().filter(([id]) => id !== 'participants.kind'),
  ];
  const persons = draft.countsPersons;
  paper.row(draft.headers(columns));
  const titles = {
    'instituție publică locală': 'Instituții publice locale',
    ONG: 'ONG',
    'instituție privată': 'Instituții private',
  };
  for (const [kind, title] of Object.entries(titles)) {
    const of = people.filter((p) => p.kind === kind);
    if (of.length === 0) continue;
    const line = paper.row([title]);
    if (draft.chance(50)) paper.merge(line, 1, line, columns.length);
    for (const p of of) {
      const row = paper.row(columns.map(([, value]) => value(p)));
      draft.participant(p.m, p, paper, draft.span(paper, row), persons ? p.count : 1);
    }
  }
  const all = meetings.flatMap((m) => m.difficulties.map((d) => ({ ...d, m })));
  const second = draft.paper('Dificultăți');
  const others = draft.difficultyColumns().filter(([id]) => id !== 'difficulties.domain');
  if (others.length < 2) others.unshift(['difficulties.meeting', ({ m }) => m.code]);
  second.row(draft.headers(others));
  const domains = [...new Map(all.map((d) => [d.code, d.domain]))];
  for (const [code, name] of domains) {
    const line = second.row([name]);
    if (draft.chance(50)) second.merge(line, 1, line, others.length);
    for (const d of all.filter((one) => one.code === code)) {
      const row = second.row(others.map(([, value]) => value(d)));
      draft.difficulty(d.m, d, second, draft.span(second, row), {
        proposal: draft.hasProposal,
        measure: draft.hasMeasure,
      });
    }
  }
}

export const lists = {
  'list-in-cell': listInCell,
  'list-by-kind': listByKind,
  'institution-columns': institutionColumns,
  'meeting-columns': meetingColumns,
  'domain-columns': domainColumns,
  'month-lines': monthLines,
  'meeting-lines': meetingLines,
  'kind-lines': kindLines,
};
