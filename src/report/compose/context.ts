import { type Frame, frameOf } from '../../field/frame.js';
import { authorityOfDomain } from '../../field/registries/registries.js';
import { translated } from '../../field/registries/translated.js';
import type { Language } from '../../model/language.js';
import { figureNoun, figureSentences } from '../../sentences/figure-sentences.js';
import { reportSentences } from '../../sentences/report.js';
import type { ReportSentences } from '../../sentences/report-sentences.js';
import { formatAmount } from '../../text/amounts.js';
import { formatList } from '../../text/numbers.js';
import { typographic } from '../../text/typography.js';
import type { Difficulty } from '../../year/count/counts.js';
import type { FigureId } from '../../year/count/figure-table.js';
import { countOfPersons, numberOfPersons, smallInWordsOfPersons } from './person-words.js';
import type { Published } from './published.js';
import type { PersonCount } from './small-groups/hidden.js';
import { shortUnitName } from './unit-names.js';

/** What every part of the composition knows: the published input, the language and its words. */
export interface Context extends Published {
  readonly say: ReportSentences;
  /** Label and definition of a figure. */
  figure(id: FigureId): { readonly label: string; readonly definition: string };
  /** `1.204`; `sub 5` where it is a number of persons that is not published. */
  number(n: PersonCount): string;
  /** A number with what it counts: `38 de întâlniri locale`. */
  count(n: PersonCount, figure: FigureId): string;
  /** The same with a small number in words: `două unități penitenciare`. */
  countInWords(n: PersonCount, figure: FigureId): string;
  /** A text as staff typed it, on one line and set as print sets it; `–` for none. */
  typed(text: string | undefined): string;
  /** An amount in the notation of the report, `sub 5` where it is a small number of persons. */
  amount(value: string): string;
  /** A typed text that stands for itself: its first letter is a capital. */
  phrase(text: string | undefined): string;
  unitName(code: string): string;
  /** `Aiud`, `PS Dej`. */
  unitShortName(code: string): string;
  /** `37 din 39`: so many of the units that sent data. */
  outOfUnits(codes: readonly string[]): string;
  /** Short names of units, comma-separated. */
  unitList(codes: readonly string[]): string;
  countyName(code: string | undefined): string;
  domainName(code: string): string;
  /** As the head of a narrow column. */
  domainShortName(code: string): string;
  /** The strategy under which the meetings of the year are held. */
  readonly frame: Frame;
  /** The central authority of a domain in the year of the report. */
  domainAuthority(code: string): string;
  /** The neutral wording of the codebook; the words of a unit, in quotation marks, where it knows none. */
  difficultyName(difficulty: Pick<Difficulty, 'id' | 'text'>): string;
  list(items: readonly string[]): string;
}

/** Makes the context of a composition. */
export function createContext(published: Published): Context {
  const { language, registries } = published;
  const say = reportSentences[language];
  const units = new Map(registries.units.map((unit) => [unit.code, unit]));
  const counties = new Map(registries.counties.map(({ code, name }) => [code, name]));
  const domains = new Map(
    registries.domains.map((domain) => [
      domain.code,
      {
        name: translated(domain, 'name', language),
        shortName: translated(domain, 'short_name', language),
      },
    ]),
  );
  const short = (code: string) => {
    const unit = units.get(code);
    return unit ? shortUnitName(unit) : code;
  };
  return {
    ...published,
    say,
    figure: (id) => figureSentences[language][id],
    number: (n) => numberOfPersons(n, language),
    count: (n, figure) => countOfPersons(n, figureNoun(figure), language),
    countInWords: (n, figure) => smallInWordsOfPersons(n, figureNoun(figure), language),
    typed: (text) => onOneLine(text) || say.phrases.none,
    amount: (value) => (value === '' ? say.phrases.none : amountIn(value, language)),
    phrase: (text) => upperFirst(onOneLine(text)) || say.phrases.none,
    unitName: (code) => units.get(code)?.name ?? code,
    unitShortName: short,
    outOfUnits: (codes) => say.phrases.outOf(codes.length, published.counts.unitsWithData.length),
    unitList: (codes) => codes.map(short).join(', '),
    countyName: (code) => counties.get(code ?? '') ?? code ?? say.phrases.none,
    domainName: (code) => domains.get(code)?.name ?? code,
    domainShortName: (code) => domains.get(code)?.shortName ?? code,
    frame: frameOf(registries, published.counts.year, language),
    domainAuthority: (code) => authorityOfDomain(registries, code, published.counts.year),
    difficultyName: ({ id, text }) => {
      const wording = published.difficultyWordings.get(id);
      return wording === undefined ? say.phrases.quoted(upperFirst(onOneLine(text))) : onOneLine(wording);
    },
    list: (items) => formatList(items, language),
  };
}

function amountIn(value: string, language: Language): string {
  const hidden = /^<(\d+)$/.exec(value)?.[1];
  return hidden === undefined
    ? onOneLine(formatAmount(value, language))
    : numberOfPersons({ below: Number(hidden) }, language);
}

/** Staff type Romanian, whatever the language of the report. */
function onOneLine(text: string | undefined): string {
  return typographic((text ?? '').replace(/\s+/gu, ' ').trim(), 'ro');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
