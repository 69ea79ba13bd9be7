import { columnLetters } from '../model/address.js';
import type { Language } from '../model/language.js';
import { formatPlace, type Place } from '../model/place.js';
import { figureSentences } from '../sentences/figure-sentences.js';
import {
  type ReviewColumn,
  type ReviewSentences,
  type ReviewTopic,
  reviewSentences,
} from '../sentences/review.js';
import { formatNumber } from '../text/numbers.js';
import type { Column, Content, RangeCheck, Sheet } from '../workbook/workbook.js';
import type { Counts, Effect } from '../year/count/counts.js';

/** What every part of a review's workbook knows. */
export interface ReviewContext {
  readonly year: number;
  readonly language: Language;
  readonly say: ReviewSentences;
  readonly figures: Counts['figures'];
  /** Takes persons out of a text. */
  redact(text: string): string;
  /** How people write a county or domain. */
  scopeName(code: string | undefined): string;
  unitName(code: string): string;
  /** How the inventory calls a problem of difficulties. */
  problemName(code: string): string;
}

export function reviewContext(
  language: Language,
  rest: Omit<ReviewContext, 'language' | 'say'>,
): ReviewContext {
  return { ...rest, language, say: reviewSentences[language] };
}

/** The header stands below the title. */
const headerRow = 2;

type ColumnSpec = readonly [id: ReviewColumn, width: number, more?: Partial<Column>];

function columnsOf({ say }: ReviewContext, specs: readonly ColumnSpec[]): Column[] {
  return specs.map(([id, width, more]) => ({ header: say.columns[id], width, ...more }));
}

/** The sheet that says what the workbook is and how it is answered. */
export function guideSheet(year: number, topic: ReviewTopic<string>, file: string): Sheet {
  const lines = topic.guide(year, file).map(([style, text]) => ({ style, text }));
  return {
    name: topic.sheets.guide,
    heading: [{ text: topic.title(year), style: 'title' }, ...lines],
    columns: [{ header: '', width: 110 }],
    rows: [],
  };
}

/** A sheet of questions: a row each, with columns to fill in. */
export function questionSheet(
  context: ReviewContext,
  sheet: {
    readonly name: string;
    readonly title: string;
    readonly columns: readonly ColumnSpec[];
    readonly rows: readonly (readonly Content[])[];
    /** What the first column that is filled in offers; any text where absent. */
    readonly choices?: readonly string[];
  },
): Sheet {
  const columns = columnsOf(context, sheet.columns);
  return {
    name: sheet.name,
    heading: [{ text: sheet.title, style: 'title' }],
    columns,
    rows: sheet.rows,
    frozenColumns: 2,
    filter: true,
    ...(sheet.choices && { checks: [dropdown(context, columns, sheet.rows.length, sheet.choices)] }),
  };
}

/** A dropdown over the first column that is filled in, below the header. */
function dropdown(
  { say }: ReviewContext,
  columns: readonly Column[],
  rows: number,
  choices: readonly string[],
): RangeCheck {
  const letter = columnLetters(columns.findIndex(({ isOpen }) => isOpen) + 1);
  return {
    range: `${letter}${headerRow + 1}:${letter}${headerRow + Math.max(rows, 1)}`,
    allow: { type: 'list', source: `"${choices.join(',')}"` },
    otherwise: 'stop',
    error: say.wrongAnswer,
  };
}

/** Cells that are named one by one. */
const placesMax = 3;

export function placesText({ say, redact }: ReviewContext, places: readonly Place[]): string {
  const shown = places.slice(0, placesMax).map((place) => redact(formatPlace(place)));
  const more = places.length - shown.length;
  return [...shown, ...(more > 0 ? [say.andMore(more)] : [])].join('\n');
}

/** `Structuri publice locale: 343 → 342`, one a line; empty where no figure changes. */
export function changesText({ say, figures, language }: ReviewContext, effects: readonly Effect[]): string {
  return effects
    .map(({ figure, value }) =>
      say.effect.change(
        figureSentences[language][figure].label,
        formatNumber(figures[figure].value, language),
        formatNumber(value, language),
      ),
    )
    .join('\n');
}

/** What the figures would be if a pair were answered the other way than it is counted. */
export function pairEffectText(context: ReviewContext, joined: boolean, effects: readonly Effect[]): string {
  const changes = changesText(context, effects);
  if (changes === '') return context.say.effect.none;
  return joined ? context.say.effect.different(changes) : context.say.effect.same(changes);
}
