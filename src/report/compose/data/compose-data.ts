import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import { byCodeUnits } from '../../../model/collections.js';
import { figureIds } from '../../../year/count/figure-table.js';
import { lastDayOf } from '../../../year/merge/year.js';
import type { Context } from '../context.js';
import type { ReportData } from '../data.js';
import { toldFigures } from '../inserts/year-series.js';
import { reasonText } from '../reasons.js';
import { runOf } from '../run.js';
import { hiddenCode, isHidden, type PersonCount } from '../small-groups/hidden.js';
import { composeUndecided } from './compose-undecided.js';

type DataMeeting = ReportData['meetings'][number];

/** The data of the year for programs: the same figures as the report, each with the cells behind it. */
export function composeData(context: Context): ReportData {
  const { counts, year, rows, inputs } = context;
  return {
    schemaVersion: '1.3',
    year: counts.year,
    language: context.language,
    dataUntil: lastDayOf(year) ?? `${counts.year}-12-31`,
    ...(context.issued !== undefined && { issued: context.issued }),
    run: runOf(inputs),
    ...(context.slice && { slice: sliceData(context.slice) }),
    ...(context.series && { series: seriesData(context) }),
    unitsWithData: [...counts.unitsWithData],
    figures: figures(context),
    meetings: meetings(context),
    organisations: organisations(context),
    difficulties: counts.difficulties.map((difficulty) => ({
      id: difficulty.id,
      domain: difficulty.domain,
      text: difficulty.text,
      units: [...difficulty.units],
      authorities: [...difficulty.authorities],
      reports: difficulty.reports.map(({ meetingId, ...report }) => ({
        ...report,
        ...(meetingId !== undefined && { meeting: meetingId }),
      })),
    })),
    coverage: year.coverage.map(({ files, participants, ...unit }) => ({
      ...unit,
      participants: personsIn(participants),
      name: context.unitName(unit.unit),
      files: [...files],
    })),
    undecided: composeUndecided(context),
    problems: problems(context),
    inputs: [...inputs].sort((a, b) => byCodeUnits(a.path, b.path)).map((input) => ({ ...input })),
    merges: merges(context),
    rows: { ...rows },
    sheets: context.sheets.map((sheet) => ({ ...sheet })),
  };
}

function sliceData({ units, counties, from, to }: NonNullable<Context['slice']>): ReportData['slice'] {
  return {
    ...(units && { units: [...units] }),
    ...(counties && { counties: [...counties] }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function seriesData(context: Context): ReportData['series'] {
  return context.series?.map(({ year, figures: of }) => ({
    year,
    figures: Object.fromEntries(toldFigures(context).map((id) => [id, of[id].value])),
  }));
}

function figures({ counts, figure }: Context): ReportData['figures'] {
  const entries = figureIds.map((id) => {
    const { value, evidence, units, span, range } = counts.figures[id];
    const { definition } = figure(id);
    const places = { evidence: [...evidence], units: [...units] };
    const more = { ...(span && { span }), ...(range && { range }) };
    return [id, { value: personsIn(value), definition, ...places, ...more }];
  });
  return Object.fromEntries(entries) as ReportData['figures'];
}

function meetings({ year, attendance, persons, organisations: all }: Context): DataMeeting[] {
  return year.meetings.map(({ id, type, units, days, venue, county, form, theme, ...meeting }) => {
    const present = attendance.byMeeting.get(id);
    const people = persons.get(id);
    if (!present || !people) throw new Error(`No attendance of the meeting ${id}`);
    return {
      ...{ id, type, units: [...units], ...days, county, theme },
      ...(venue !== undefined && { venue }),
      ...(form !== undefined && { form }),
      ...(meeting.attendance !== undefined && { attendance: personsIn(meeting.attendance) }),
      participants: byKind(people.byKind),
      organisations: present.organisations.map((index) => all[index]?.id ?? '').sort(byCodeUnits),
      evidence: meeting.reports.map(({ place }) => place),
    };
  });
}

/** `<5` and `withheld` stand for numbers of persons that are not published. */
function personsIn(count: PersonCount): number | string {
  return isHidden(count) ? hiddenCode(count) : count;
}

function byKind(persons: Readonly<Record<OrganisationKind, PersonCount>>): DataMeeting['participants'] {
  const entries = Object.entries(persons).map(([kind, count]) => [kind, personsIn(count)]);
  return Object.fromEntries(entries) as DataMeeting['participants'];
}

function organisations(context: Context): ReportData['organisations'] {
  const all = context.organisations.map(({ members, ...organisation }) => ({
    ...organisation,
    members: members.map(({ name, reason, confidence, places }) => ({
      name,
      reason: reason.code,
      reasonText: reasonText(context, reason),
      confidence,
      places: [...places],
    })),
  }));
  return all.sort((a, b) => byCodeUnits(a.id, b.id));
}

function problems(context: Context): ReportData['problems'] {
  const all = context.problems.map(({ rule, severity, place, found, text, rows }) => ({
    ...{ rule, severity, ...place },
    ...(found !== undefined && { found }),
    message: text.message,
    fix: text.fix,
    ...(rows && { rows: [...rows] }),
  }));
  return all
    .map((problem) => ({ problem, key: JSON.stringify([problem.file, problem.sheet, problem.rule]) }))
    .sort((a, b) => byCodeUnits(a.key, b.key))
    .map(({ problem }) => problem);
}

function merges({ year, say }: Context): ReportData['merges'] {
  return year.merges.map(({ reason, because, kept, dropped, units, rows }) => ({
    ...{ reason, because, text: `${say.mergeNotes[reason]}: ${say.mergeCauses[because]}` },
    ...{ kept, dropped: [...dropped], units: [...units] },
    ...(rows !== undefined && { rows }),
  }));
}
