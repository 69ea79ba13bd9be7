import type { Knowledge } from '../../field/knowledge.js';
import { translated } from '../../field/registries/translated.js';
import type { Language } from '../../model/language.js';
import { cliSentences } from '../../sentences/cli.js';
import { figureSentences } from '../../sentences/figure-sentences.js';
import { reportSentences } from '../../sentences/report.js';
import { formatDays } from '../../text/dates.js';
import { formatNumber } from '../../text/numbers.js';
import { mask } from '../../text/personal-data.js';
import type { FigureId } from '../../year/count/figure-table.js';
import type { CountedYear } from '../../year/counted-year.js';
import { type Addend, type AddendOf, addendsOf, type Item } from '../../year/explain/addends.js';
import { cellsText } from './cells-text.js';
import { correctedLines } from './corrected-lines.js';

/** What a page is written from. */
export interface Page {
  readonly counted: CountedYear;
  readonly knowledge: Knowledge;
  readonly language: Language;
}

/** How a figure was counted: its parts, which add up to it, and below each what was counted and in which cells. */
export function figurePage(id: FigureId, page: Page): string[] {
  const { counted, knowledge, language } = page;
  const say = cliSentences[language].explanation;
  const { value, evidence, units } = counted.counts.figures[id];
  const { registries } = knowledge;
  const addends = addendsOf(id, { ...counted, registries });
  const unitName = (code: string) => registries.units.find((unit) => unit.code === code)?.name ?? code;
  return [
    labelled(id, page),
    figureSentences[language][id].definition,
    ...(addends.length > 0 ? ['', ...sumLines(value, addends, page)] : []),
    ...(units.length > 0 ? ['', `${say.units(units.length)}: ${units.map(unitName).join(', ')}`] : []),
    ...(evidence.length > 0 ? ['', say.cells(evidence.length)] : []),
    ...addends.flatMap((addend) => ['', ...addendLines(addends, addend, page)]),
    ...correctedLines(evidence, page),
  ];
}

/** A figure with its value: `Întâlniri locale: 38`. */
export function labelled(id: FigureId, { counted, language }: Omit<Page, 'knowledge'>): string {
  const { value } = counted.counts.figures[id];
  return `${figureSentences[language][id].label}: ${formatNumber(value, language)}`;
}

/** The addition, one part a line, as it is done on paper. */
function sumLines(value: number, addends: readonly Addend[], page: Page): string[] {
  const number = (n: number) => formatNumber(n, page.language);
  const width = Math.max(...[value, ...addends.map((one) => one.value)].map((n) => number(n).length));
  return [
    ...addends.map(
      (one, at) =>
        `${at === 0 ? ' ' : '+'} ${number(one.value).padStart(width)}  ${nameAmong(addends, one.of, page)}`,
    ),
    `= ${number(value).padStart(width)}`,
  ];
}

function addendLines(addends: readonly Addend[], addend: Addend, page: Page): string[] {
  const { language } = page;
  return [
    `${nameAmong(addends, addend.of, page)}: ${formatNumber(addend.value, language)}`,
    ...addend.items.map((item) => `  ${itemText(item, addend, page)}`),
  ];
}

function itemText({ text, days, value, places }: Item, { of }: Addend, { language, counted }: Page): string {
  const isHidden = 'institutions' in of && of.institutions.kind === 'unknown';
  // Names of units are the registry's; all others were typed.
  const shown = 'unitKind' in of ? text : counted.privacy.redact(text);
  const name = [days && formatDays(days, language), isHidden ? mask : shown].filter(Boolean).join(', ');
  const named = name === '' ? '' : `${name}${places.length > 0 ? ': ' : ''}`;
  return `${value === 1 ? '' : `${formatNumber(value, language)} — `}${named}${counted.privacy.redact(cellsText(places))}`;
}

/** Of two types that are called alike the kind tells which is meant: there are universities of both. */
function nameAmong(addends: readonly Addend[], of: AddendOf, page: Page): string {
  const name = nameOf(of, page);
  const alike = addends.filter((one) => nameOf(one.of, page) === name);
  return alike.length > 1 && 'institutions' in of
    ? `${name} (${reportSentences[page.language].kinds[of.institutions.kind]})`
    : name;
}

function nameOf(of: AddendOf, { knowledge, language }: Page): string {
  const { registries, institutionTypeName } = knowledge;
  const say = cliSentences[language].explanation;
  if ('persons' in of) return say.persons;
  if ('unitKind' in of) return say.unitKinds[of.unitKind];
  if ('unit' in of) return registries.units.find(({ code }) => code === of.unit)?.name ?? of.unit;
  if ('domain' in of) return domainName(of.domain, language, knowledge);
  const { type, kind } = of.institutions;
  return type === undefined ? reportSentences[language].untyped[kind] : institutionTypeName(type);
}

function domainName(code: string, language: Language, { registries }: Knowledge): string {
  const domain = registries.domains.find((one) => one.code === code);
  return (domain && translated(domain, 'name', language)) ?? code;
}
