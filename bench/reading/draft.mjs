import { grammars } from '../../dist/text/grammar/index.js';
import { at, Day, Paper } from './sheet.mjs';

const { months } = grammars.ro;
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const weekdays = ['duminică', 'luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă'];
const parts = (iso) => iso.split('-').map(Number);
const two = (n) => String(n).padStart(2, '0');

export const monthOf = (iso) => months[parts(iso)[1] - 1];

/** How days are typed. */
const dayStyles = [
  (iso) => new Day(iso),
  (iso) => new Day(iso),
  (iso) => iso.split('-').reverse().join('.'),
  (iso) => iso.split('-').reverse().join('/'),
  (iso) => `${parts(iso)[2]} ${monthOf(iso)} ${parts(iso)[0]}`,
  (iso) => `${two(parts(iso)[2])}.${two(parts(iso)[1])}.${String(parts(iso)[0]).slice(2)}`,
  (iso) => `${weekdays[new Date(iso).getUTCDay()]}, ${parts(iso)[2]} ${monthOf(iso)} ${parts(iso)[0]}`,
  (iso) => `${parts(iso)[2]}.${roman[parts(iso)[1] - 1]}.${parts(iso)[0]}`,
];

/** Days that leave the year to a title or a name. */
export const shortDayStyles = [
  (iso) => `${two(parts(iso)[2])}.${two(parts(iso)[1])}`,
  (iso) => `${parts(iso)[2]} ${monthOf(iso)}`,
  (iso) => `${parts(iso)[2]}.${roman[parts(iso)[1] - 1]}`,
];

const typeStyles = {
  local: ['locală', 'Locală', 'nivel local', 'LOCALA'],
  interregional: ['interregională', 'Interregională', 'interregional', 'INTERREGIONALA'],
};
const measureStyles = {
  strategic: ['strategică', 'Strategică', 'strategic'],
  operational: ['operațională', 'Operațională', 'operational'],
};

/** One folder that is being written: its sheets, and what a clerk would count in them. */
export class Draft {
  constructor({ facts, words, random }) {
    this.facts = facts;
    this.words = words;
    this.random = random;
    this.papers = [];
    this.meetings = [];
    this.participants = [];
    this.difficulties = [];
    this.unrelated = [];
    this.notCounted = [];
    /** Where the unit is told: in a column, in a title, or in the file's name. */
    this.unitFrom = random.pick(['column', 'title', 'file', 'title']);
    this.dayStyle = random.pick(dayStyles);
    this.typeStyle = random.below(4);
    this.hasType = facts.meetings.some(({ type }) => type !== 'local');
    this.isDirty = random.below(3) > 0;
  }

  chance(percent) {
    return this.random.below(100) < percent;
  }

  paper(name) {
    const paper = new Paper(name);
    this.papers.push(paper);
    return paper;
  }

  /** The lines above a table, which tell the unit where nothing else does. */
  title(paper, subject = 'Situația întâlnirilor cu reprezentanții comunității') {
    const { facts } = this;
    if (this.unitFrom === 'title') paper.row([facts.unit.name]);
    if (this.unitFrom === 'title' || this.chance(50)) paper.row([`${subject} – anul ${facts.year}`]);
    if (this.chance(50)) paper.skip();
  }

  day(meeting) {
    return this.dayStyle(meeting.day);
  }

  unit() {
    return this.facts.unit.name;
  }

  type({ type }) {
    return typeStyles[type][this.typeStyle];
  }

  measure({ measure }) {
    return this.random.pick(measureStyles[measure]);
  }

  /** Columns of a table of meetings, as a sender might choose them. */
  meetingColumns({ coded = false, attendance = true } = {}) {
    const columns = [
      ...(coded ? [['meetings.code', (m) => m.code]] : []),
      ...(this.unitFrom === 'column' ? [['meetings.unit', () => this.unit()]] : []),
      ['meetings.date', (m) => this.day(m)],
      ...(this.hasType ? [['meetings.type', (m) => this.type(m)]] : []),
      ['meetings.theme', (m) => m.theme],
      ...(this.chance(60) ? [['meetings.place', (m) => m.place]] : []),
      ...(this.chance(40) ? [['meetings.form', (m) => m.form]] : []),
      ...(attendance && this.chance(30)
        ? [['meetings.attendance', (m) => m.participants.reduce((n, p) => n + p.count, 0)]]
        : []),
    ];
    return columns;
  }

  /** Columns of people and bodies; `persons` tells how many stand on a row. */
  participantColumns() {
    const named = this.chance(60);
    const counted = !named || this.chance(30);
    this.countsPersons = counted;
    return [
      ...(named
        ? [
            ['participants.person', (p) => p.person],
            ...(this.chance(60) ? [['participants.role', (p) => p.role]] : []),
          ]
        : []),
      ['participants.organisation', (p) => p.organisation],
      ...(this.chance(30) ? [['participants.kind', (p) => p.kind]] : []),
      ...(counted ? [['participants.count', (p) => p.count]] : []),
    ];
  }

  difficultyColumns() {
    this.hasProposal = this.chance(60);
    this.hasMeasure = this.chance(40);
    return [
      ['difficulties.domain', (d) => d.domain],
      ['difficulties.difficulty', (d) => d.text],
      ...(this.hasProposal ? [['difficulties.proposal', (d) => d.proposal]] : []),
      ...(this.hasMeasure ? [['difficulties.measure', (d) => this.measure(d)]] : []),
    ];
  }

  headers(columns) {
    return columns.map(([id]) => this.words(id));
  }

  /**
   * A table of entries under its header, maybe numbered, with a total or a signature.
   * @returns the rows on which its entries stand
   */
  table(paper, columns, entries, { numbered = this.chance(40), from = 1, tail = true } = {}) {
    const shift = numbered ? 1 : 0;
    paper.row([...(numbered ? ['Nr. crt.'] : []), ...this.headers(columns)], from);
    if (numbered && this.isDirty && this.chance(20)) paper.row([0, ...columns.map((_, i) => i + 1)], from);
    const rows = entries.map((entry, i) =>
      paper.row([...(numbered ? [i + 1] : []), ...columns.map(([, value]) => value(entry))], from),
    );
    if (tail && this.isDirty && this.chance(25)) this.signature(paper, from + shift);
    return rows;
  }

  signature(paper, column = 2) {
    paper.skip();
    paper.row(['Întocmit,'], column);
    paper.row([`${this.random.pick(['agent', 'comisar', 'subcomisar'])} Ionel Văcărescu`], column);
  }

  meeting(meeting, paper, ranges, more = {}) {
    const { unit } = this.facts;
    this.meetings.push({
      ...{ id: meeting.id, unit: unit.code, units: [unit.code], first: meeting.day, last: meeting.day },
      ...{ type: meeting.type, theme: meeting.theme, paper, ranges: [ranges].flat(), ...more },
    });
  }

  participant(meeting, participant, paper, ranges, persons) {
    this.participants.push({
      ...{ meeting: meeting.id, organisation: participant.organisation, paper, ranges: [ranges].flat() },
      ...(persons !== undefined && { persons }),
    });
  }

  difficulty(meeting, difficulty, paper, ranges, told = {}) {
    this.difficulties.push({
      ...{
        meeting: meeting.id,
        domain: difficulty.code,
        text: difficulty.text,
        paper,
        ranges: [ranges].flat(),
      },
      ...(told.measure && { measure: difficulty.measure }),
      ...(told.proposal && { proposal: true }),
    });
  }

  /** A range over a row, from its first to its last column. */
  span(paper, top, bottom = top, left = 1, right = paper.width) {
    return `${at(top, left)}:${at(bottom, right)}`;
  }

  /** Tables of participants and difficulties that refer to meetings by something on each row. */
  referring(paperOf, reference) {
    const { meetings } = this.facts;
    const people = meetings.flatMap((m) => m.participants.map((p) => ({ ...p, m })));
    const columns = [['participants.meeting', ({ m }) => reference(m)], ...this.participantColumns()];
    const paper = paperOf('Participanți');
    this.title(paper, 'Participanți la întâlniri');
    const persons = this.countsPersons;
    this.table(paper, columns, people).forEach((row, i) => {
      const one = people[i];
      this.participant(one.m, one, paper, this.span(paper, row), persons ? one.count : 1);
    });
    this.difficultiesOn(paperOf, [['difficulties.meeting', ({ m }) => reference(m)]]);
  }

  difficultiesOn(paperOf, before = []) {
    const all = this.facts.meetings.flatMap((m) => m.difficulties.map((d) => ({ ...d, m })));
    const columns = [...before, ...this.difficultyColumns()];
    const paper = paperOf('Dificultăți');
    this.title(paper, 'Dificultăți întâmpinate');
    const told = { proposal: this.hasProposal, measure: this.hasMeasure };
    this.table(paper, columns, all).forEach((row, i) => {
      this.difficulty(all[i].m, all[i], paper, this.span(paper, row), told);
    });
  }
}
