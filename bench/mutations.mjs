/**
 * Faults that tests must notice: in `file`, `from` (which stands there once) becomes `to`; `tests` are the paths of the
 * tests that look at it.
 */
const of = (folder, tests, faults) =>
  faults.map(([file, from, to]) => ({ file: `src/${folder}/${file}`, from, to, tests }));

export const mutations = [
  ...of(
    'year/merge',
    ['resent', 'joint', 'references', 'copies', 'ages', 'days', 'year'].map(
      (name) => `test/year/merge/${name}.test.ts`,
    ),
    [
      ['keys.ts', 'Math.max(1, ofA.size + ofB.length - shared)', 'Math.max(1, ofA.size)'],
      ['keys.ts', '.filter((word) => !linkWords.has(word))', ''],
      ['keys.ts', "return words(person ?? '')\n    .sort()", "return words(person ?? '')"],
      ['meetings/same-meeting.ts', 'LIKENESS_MIN = 0.5', 'LIKENESS_MIN = 0.51'],
      ['meetings/same-meeting.ts', 'LIKENESS_MIN = 0.5', 'LIKENESS_MIN = 0.42'],
      [
        'meetings/same-meeting.ts',
        'overlap(known.days, record.days) ||',
        'overlap(known.days, record.days) &&',
      ],
      ['meetings/same-meeting.ts', '(known.venue === undefined || record.venue === undefined)', 'true'],
      ['meetings/group-meetings.ts', '?.length === 1;', '?.length !== 0;'],
      ['joint/premises.ts', 'word.length > 2', 'word.length > 3'],
      ['joint/premises.ts', 'word.length > 2', 'word.length > 1'],
      ['joint/premises.ts', 'a.county === b.county || distinctiveWords', 'distinctiveWords'],
      ['joint/premises.ts', 'ofA.some((word) => ofB.has(word))', 'true'],
      ['joint/claims.ts', 'b.likeness - a.likeness', 'a.likeness - b.likeness'],
      ['joint/joint-meetings.ts', 'ofA === ofB || shareUnit(ofA, ofB)', 'ofA === ofB'],
      ['references/bind.ts', "statesNothing && kind !== 'participants'", 'statesNothing'],
      ['references/reference-index.ts', '(!statesMeeting && refused.length > 0)', 'false'],
      ['references/reference-index.ts', '[files.get(row.file), ...wider]', '[...wider]'],
      ['references/target.ts', 'others.length === 0 ? only?.group : undefined', 'only?.group'],
      ['references/circle.ts', 'if (exact) return [...exact];', ''],
      ['resent/age.ts', 'order > 0 ? because', 'order !== 0 ? because'],
      ['resent/version-marks.ts', 'Number(copy) + 1', 'Number(copy)'],
      ['resent/replace-older.ts', "[this.#number(group), 'none']", '[this.#number(group)]'],
      ['copies/copy-name.ts', 'Number(isNamedAsCopy(a)) - Number(isNamedAsCopy(b)) ||', ''],
      ['copies/content.ts', 'code, days, own && valuesOf(own)', 'code, days'],
      ['year/unite-participants.ts', 'Math.max(...lists)', 'Math.min(...lists)'],
      ['year/unite-participants.ts', 'Math.max(most, row.count)', 'most + row.count'],
      ['days.ts', 'DAYS_MAX = 62', 'DAYS_MAX = 61'],
      ['days.ts', 'DAYS_MAX = 62', 'DAYS_MAX = 63'],
      ['checks/attendance-matches.ts', ' || attendance === countedOfUnit', ''],
    ],
  ),
  ...of(
    'year/merge',
    ['test/report/figures.test.ts'],
    [
      [
        'references/bind.ts',
        'rows.flatMap((row): Bound<R>[] => {',
        'rows.flatMap((row, at): Bound<R>[] => {\n      if (at % 10 === 9) return [];',
      ],
    ],
  ),
  ...of(
    'year',
    ['test/year/balance.test.ts', 'test/year/merge/properties.test.ts'],
    [
      ['row-fates.ts', '...rowsOfYear(sources.year), ', ''],
      ['row-fates.ts', 'byTable(sources.superseded.', 'byTable([].'],
      ['balance.ts', 'faulty.length > 0 || isWhole ? faulty', 'true ? faulty'],
      ['balance.ts', '(known.get(name)?.length ?? 1)', 'of.length'],
      ['merge/merge.ts', '...originals.superseded,', ''],
    ],
  ),
  ...of(
    'year/count',
    ['test/year/count'],
    [
      ['undecided/bounds.ts', 'Math.min(present.length, possible.length)', 'present.length'],
      ['undecided/bounds.ts', 'Math.min(present.length, possible.length)', 'possible.length'],
      ['undecided/bounds.ts', 'min += apartFromEachOther(present, isApart)', 'min += 1'],
      ['undecided/bounds.ts', '[...kinds].every(isCounted)', '[...kinds].some(isCounted)'],
      ['undecided/organisations.ts', 'if (kinds.some(isCounted)) max', 'if (kinds.every(isCounted)) max'],
      ['count-figure.ts', 'kinds.includes(organisation.kind) && (at', '(at'],
      ['count-figure.ts', '?? place, unit })),', "?? place, unit: '' })),"],
      [
        'figure-table.ts',
        "participantsLocal: { counts: 'persons', kinds: guestKinds, at: 'local' }",
        "participantsLocal: { counts: 'persons', kinds: guestKinds }",
      ],
      ['tables/months.ts', 'days.first.slice(5, 7)', 'days.last.slice(5, 7)'],
      ['tables/units.ts', 'peopleIn(guestsAmong(presences))', 'peopleIn(presences)'],
      ['difficulties.ts', 'b.units.length - a.units.length ||', ''],
    ],
  ),
  ...of(
    'intake/validate',
    ['test/intake/validate/rule-examples.test.ts'],
    [
      ['rules/date-not-future.ts', 'days.last > today', 'days.last >= today'],
      ['rules/count-whole.ts', 'countMax = 1000', 'countMax = 999'],
      ['rules/count-whole.ts', 'number > countMax', 'number > countMax + 1'],
      ['rules/count-whole.ts', 'attendance: 0, count: 1', 'attendance: 1, count: 1'],
      ['rules/organisation-kind-agrees.ts', 'certain && kind !== typed', 'kind !== typed'],
      ['rules/organisation-kind-clear.ts', 'certain ? undefined', 'false ? undefined'],
      ['rules/meeting-date-in-year.ts', 'days.first.startsWith', 'days.last.startsWith'],
      ['rules/meeting-code-unique.ts', ' || isCopyOf(first, row)', ''],
      ['rules/no-personal-data.ts', "key === 'date' && row.days() !== undefined", 'false'],
    ],
  ),
  ...of(
    'intake/validate',
    ['test/intake/validate/date-order.test.ts'],
    [
      ['date-column.ts', 'monthFirst.length * 2 < either.length', 'monthFirst.length < either.length'],
      ['date-column.ts', 'monthFirst.length * 2 < either.length', 'monthFirst.length * 2 <= either.length'],
      ['date-column.ts', 'monthFirst.length < certainMin', 'monthFirst.length <= certainMin'],
      ['date-column.ts', 'exchangeable.length >= certainMin', 'exchangeable.length > certainMin'],
      ['date-column.ts', '|| dayFirst.length > 0', ''],
    ],
  ),
  ...of(
    'intake/validate',
    ['test/intake/validate/values.test.ts'],
    [
      ['values.ts', 'number >= serialMin', 'number > serialMin'],
      ['values.ts', 'number <= serialMax', 'number < serialMax'],
    ],
  ),
  ...of(
    'intake/validate',
    ['test/intake/validate/refused.test.ts', 'test/intake/validate/rule-examples.test.ts'],
    [['validate.ts', "(rule.severity === 'error' && { rows: [row.number] })", '{ rows: [row.number] }']],
  ),
  ...of(
    'year/decide',
    ['test/year/decide'],
    [
      ['match.ts', 'subject.scope === undefined && new Set', 'new Set'],
      ['regroup.ts', 'if (forest.find(a) !== forest.find(b)) forest.keepApart(a, b)', ''],
      ['regroup.ts', 'y.confidence - x.confidence', 'x.confidence - y.confidence'],
      [
        'agreed-values.ts',
        'decision.value !== first.decision.value',
        'decision.value === first.decision.value',
      ],
      ['undecided.ts', "if (decision.verdict === 'same') for", 'for'],
      ['forest.ts', 'enemiesOf(kept).add(enemy);', ''],
    ],
  ),
  ...of(
    'report/compose',
    [
      'test/report/compose/small-groups',
      'test/report/compose/published.test.ts',
      'test/report/compose/limits.test.ts',
    ],
    [
      ['small-groups/protect.ts', 'value > 0 && value < limit) hidden', 'value < limit) hidden'],
      [
        'small-groups/protect.ts',
        'value > 0 && value < limit) hidden',
        'value > 0 && value < limit - 1) hidden',
      ],
      [
        'small-groups/published-year.ts',
        'value > 0 && value < limit && counts',
        'value > 0 && value < limit - 1 && counts',
      ],
      ['small-groups/untold.ts', "counts === 'organisations'", "counts === 'meetings'"],
      ['small-groups/figure-sums.ts', 'parts.length === kinds.length', 'parts.length > 0'],
      ['inserts/limits.ts', 'JSON.stringify([place.file, place.sheet, row])', 'String(row)'],
    ],
  ),
  ...of(
    'report/compose',
    ['test/report/compose/report.test.ts'],
    [['dangling-links.ts', '!targets.has', 'targets.has']],
  ),
];
