import { cliSentences } from '../../sentences/cli.js';
import { mergeReasonText } from '../../sentences/merge-reasons.js';
import { reportSentences } from '../../sentences/report.js';
import { formatDays } from '../../text/dates.js';
import { formatNumber } from '../../text/numbers.js';
import { mask } from '../../text/personal-data.js';
import { presencesIn } from '../../year/count/facts.js';
import { numberPlaces } from '../../year/count/figure.js';
import { type FigureDefinition, figureIds, figureTable } from '../../year/count/figure-table.js';
import type { Organisation } from '../../year/resolve/organisation.js';
import { cellsText } from './cells-text.js';
import { correctedLines } from './corrected-lines.js';
import { labelled, type Page } from './figure-page.js';

/** Under which names an organisation was typed, where and why they are one; at which meetings it was, and where it is counted. */
export function organisationPage(organisation: Organisation, page: Page): string[] {
  const { counted, knowledge, language } = page;
  const say = cliSentences[language].explanation;
  const { kind, type, fiscalCode, members } = organisation;
  const { redact } = counted.privacy;
  const presences = presencesIn(counted.year, counted.organisations).filter(
    (presence) => presence.organisation === organisation,
  );
  const countyName = (code: string) =>
    knowledge.registries.counties.find((county) => county.code === code)?.name ?? code;
  const shown = (key: string, value: string) => (key === 'county' ? countyName(value) : value);
  const reason = (member: Organisation['members'][number]) => mergeReasonText(member.reason, language, shown);
  return [
    shownName(organisation, page),
    [
      reportSentences[language].kinds[kind],
      type !== undefined && knowledge.institutionTypeName(type),
      fiscalCode !== undefined && say.fiscalCode(fiscalCode),
    ]
      .filter(Boolean)
      .join(', '),
    '',
    `${say.names(members.length)}:`,
    ...members.map(
      (member) =>
        `  ${kind === 'unknown' ? mask : redact(member.name)}: ${redact(cellsText(member.places))} (${redact(reason(member))})`,
    ),
    '',
    `${say.meetings(new Set(presences.map(({ meeting }) => meeting)).size)}:`,
    ...presences.map(
      (presence) =>
        `  ${formatDays(presence.meeting.days, language)}, ${redact(presence.meeting.theme)}: ${formatNumber(presence.participant.count, language)} — ${redact(cellsText(numberPlaces([presence])))}`,
    ),
    '',
    `${say.countedIn}:`,
    ...figuresOf(
      organisation,
      presences.some(({ meeting }) => meeting.type === 'local'),
    ).map((id) => `  ${labelled(id, page)}`),
    ...correctedLines(
      members.flatMap(({ places }) => places),
      page,
    ),
  ];
}

/** Of an organisation of unknown kind the name may be a person's. */
export function shownName({ name, kind, county }: Organisation, { knowledge, counted }: Page): string {
  const { counties } = knowledge.registries;
  const where = counties.find(({ code }) => code === county)?.name;
  const shown = kind === 'unknown' ? mask : counted.privacy.redact(name);
  return where === undefined || shown.includes(where) ? shown : `${shown} (${where})`;
}

/** The figures that count the organisation itself. */
function figuresOf({ kind }: Organisation, isLocal: boolean) {
  return figureIds.filter((id) => {
    const definition: FigureDefinition = figureTable[id];
    return definition.counts === 'organisations' && isLocal && definition.kinds.includes(kind);
  });
}
