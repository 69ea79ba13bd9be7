/**
 * Compares what was counted of a case with its truth. A true row is `right`, `wrong` (counted otherwise), `told` (an
 * error names it, or its file has one) or `lost` (nothing keeps the file from being accepted); what is counted beyond
 * the truth is false.
 */

const columnNumber = (letters) => [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0);

function area(text) {
  const [from, to = from] = String(text).replaceAll('$', '').split(':');
  const corner = (cell) => /^([A-Z]*)(\d*)$/.exec(cell) ?? ['', '', ''];
  const [, left, top] = corner(from);
  const [, right, bottom] = corner(to);
  return {
    left: left ? columnNumber(left) : 1,
    right: right ? columnNumber(right) : 1e6,
    top: top ? Number(top) : 1,
    bottom: bottom ? Number(bottom) : 1e7,
  };
}

const overlap = (a, b) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
const sameSheet = (a, b) =>
  a.file === b.file && (a.sheet === undefined || b.sheet === undefined || a.sheet === b.sheet);
const inside = (place, element) =>
  sameSheet(place, element) &&
  (place.cell === undefined || element.ranges.some((range) => overlap(area(place.cell), area(range))));
const fold = (text) =>
  String(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** @param verdict what the check says of the files: `accepted`, `refused`, `empty` */
export function score(truth, report, verdict) {
  const rows = [];
  const told = (element) =>
    report.problems.some(({ severity, file }) => severity === 'error' && file === element.file);
  const push = (what, element, outcome, detail) =>
    rows.push({
      what,
      outcome,
      detail,
      ask: element.ask === true,
      at: `${element.file} ${element.sheet ?? ''} ${element.ranges}`,
    });
  const absent = (element) => (told(element) ? 'told' : 'lost');
  const counted = new Map();
  for (const meeting of truth.meetings) {
    const found = report.meetings.filter(({ evidence }) => evidence.some((place) => inside(place, meeting)));
    const one = found.find(({ first, last }) => first === meeting.first && last === meeting.last) ?? found[0];
    if (meeting.ask)
      push('meeting', meeting, found.length > 0 ? 'guessed' : told(meeting) ? 'right' : 'lost');
    else if (!one) push('meeting', meeting, absent(meeting));
    else {
      const wrong = [
        one.first !== meeting.first && `day ${one.first} for ${meeting.first}`,
        one.last !== meeting.last && `last day ${one.last} for ${meeting.last}`,
        one.type !== meeting.type && `type ${one.type} for ${meeting.type}`,
        String([...one.units].sort()) !== String([...meeting.units].sort()) &&
          `units ${one.units} for ${meeting.units}`,
      ].filter(Boolean);
      counted.set(meeting.id, one);
      push('meeting', meeting, wrong.length > 0 ? 'wrong' : 'right', wrong.join('; '));
    }
  }
  const mentions = report.organisations.flatMap(({ id, members }) =>
    members.flatMap(({ name, places }) => places.map((place) => ({ id, name, place }))),
  );
  for (const participant of truth.participants) {
    const here = mentions.filter(({ place }) => inside(place, participant));
    const named = here.filter(
      ({ name }) => fold(name) === fold(participant.organisation) || name.includes('•'),
    );
    const meeting = counted.get(participant.meeting);
    if (participant.ask)
      push('institution', participant, named.length > 0 ? 'guessed' : told(participant) ? 'right' : 'lost');
    else if (here.length === 0) push('institution', participant, absent(participant));
    else if (named.length === 0) push('institution', participant, 'wrong', `read as ${here[0].name}`);
    else if (!meeting || !named.some(({ id }) => meeting.organisations.includes(id)))
      push('institution', participant, 'wrong', 'at another meeting');
    else push('institution', participant, 'right');
  }
  const reports = report.difficulties.flatMap((difficulty) => difficulty.reports);
  for (const difficulty of truth.difficulties) {
    const here = reports.filter(({ place }) => inside(place, difficulty));
    const one = here.find(({ domain }) => domain === difficulty.domain) ?? here[0];
    if (difficulty.ask)
      push('difficulty', difficulty, here.length > 0 ? 'guessed' : told(difficulty) ? 'right' : 'lost');
    else if (!one) push('difficulty', difficulty, absent(difficulty));
    else {
      const wrong = [
        one.domain !== difficulty.domain && `domain ${one.domain} for ${difficulty.domain}`,
        difficulty.measure &&
          one.measure !== difficulty.measure &&
          `measure ${one.measure} for ${difficulty.measure}`,
        difficulty.proposal && one.proposal === undefined && 'without its proposal',
        !fold(one.text).includes(fold(difficulty.text)) && `read as ${one.text.slice(0, 40)}`,
      ].filter(Boolean);
      push('difficulty', difficulty, wrong.length > 0 ? 'wrong' : 'right', wrong.join('; '));
    }
  }
  const persons = personsOf(truth, counted);
  for (const [meeting, said, is] of persons)
    if (said !== is)
      push(
        'persons',
        truth.meetings.find(({ id }) => id === meeting),
        'wrong',
        `${said} persons for ${is}`,
      );
  const falsely = strays(truth, report, mentions, reports);
  const isWhole = rows.every(({ outcome }) => outcome === 'right') && falsely.length === 0;
  return {
    case: truth.case,
    layout: truth.layout,
    group: truth.group ?? truth.layout,
    format: truth.format ?? '',
    rows,
    falsely,
    verdict,
    isWhole,
    isDeceived: verdict === 'accepted' && !isWhole,
  };
}

/** Numbers of persons of the meetings whose rows all tell one. */
function personsOf({ meetings, participants }, counted) {
  return meetings.flatMap(({ id, ask }) => {
    const one = counted.get(id);
    const of = participants.filter(({ meeting }) => meeting === id);
    if (!one || ask || of.length === 0 || of.some(({ persons }) => persons === undefined)) return [];
    const said = Object.values(one.participants).reduce((sum, n) => sum + (typeof n === 'number' ? n : 0), 0);
    return [[id, said, of.reduce((sum, { persons }) => sum + persons, 0)]];
  });
}

/** What is counted although no truth has it. */
function strays(truth, report, mentions, reports) {
  const isStray = (place, list) =>
    place.file !== truth.companion && !list.some((element) => inside(place, element));
  const where = (place) => {
    if (truth.unrelated.some((one) => sameSheet(place, one))) return 'unrelated';
    return truth.not_counted.some((one) => inside(place, one)) ? 'called off' : 'other rows';
  };
  return [
    ...report.meetings
      .filter(
        ({ evidence }) => evidence.length > 0 && evidence.every((place) => isStray(place, truth.meetings)),
      )
      .map(({ first, theme, evidence }) => ({
        where: where(evidence[0]),
        text: `meeting ${first} ${theme}`,
      })),
    ...mentions
      .filter(({ place }) => isStray(place, truth.participants))
      .map(({ name, place }) => ({ where: where(place), text: `institution ${name}` })),
    ...reports
      .filter(({ place }) => isStray(place, truth.difficulties))
      .map(({ text, place }) => ({ where: where(place), text: `difficulty ${text}` })),
  ];
}

const percent = (n, of) => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)}%`);

/** A line for each group of cases, and one for all. */
export function table(scores, by) {
  const keys = [...new Set(scores.map((one) => one[by]))].sort();
  const groups = keys.map((key) => [key, scores.filter((one) => one[by] === key)]);
  const heading =
    'cases whole  meetings          institutions        difficulties       persons wrong  told lost false unrel  deceived';
  const line = ([key, group]) => {
    const rows = group.flatMap((one) => one.rows);
    const share = (what) => {
      const of = rows.filter((row) => row.what === what && !row.ask);
      const right = of.filter(({ outcome }) => outcome === 'right').length;
      return `${right}/${of.length} ${percent(right, of.length)}`.padEnd(18);
    };
    const count = (outcome, what) =>
      rows.filter((row) => row.outcome === outcome && (!what || row.what === what)).length;
    const falsely = group.flatMap((one) => one.falsely);
    const numbers = [
      count('wrong', 'persons'),
      count('wrong') - count('wrong', 'persons') + count('guessed'),
      count('told'),
      count('lost'),
      falsely.length,
      falsely.filter((one) => one.where !== 'other rows').length,
      group.filter((one) => one.isDeceived).length,
    ];
    return `${key.padEnd(26)}${String(group.length).padStart(5)}${String(group.filter((one) => one.isWhole).length).padStart(6)}  ${share('meeting')}${share('institution')}  ${share('difficulty')}${numbers.map((n) => String(n).padStart(6)).join('')}`;
  };
  return [`${by.padEnd(26)}${heading}`, ...groups.map(line), line(['all', scores])].join('\n');
}

/** What was not right in the cases, row by row. */
export function misses(scores) {
  return scores
    .filter((one) => !one.isWhole)
    .map(({ case: name, layout, verdict, rows, falsely }) =>
      [
        `\n${name} ${layout} (${verdict})`,
        ...rows
          .filter(({ outcome }) => outcome !== 'right')
          .map(({ what, outcome, detail, at }) => `  ${what} ${outcome} ${detail ?? ''} — ${at}`),
        ...falsely.map(({ where, text }) => `  false, ${where}: ${text}`),
      ].join('\n'),
    )
    .join('\n');
}
