import { groupBy } from '../model/collections.js';
import type { Difficulty, DifficultyReport, UndecidedTexts } from '../year/count/counts.js';
import type { CountedYear } from '../year/counted-year.js';
import { textKey } from '../year/decide/read-decisions.js';
import type { Likelihood } from '../year/resolve/difficulty.js';
import { difficultyMentions } from '../year/resolve/mentions.js';
import type { Placements } from './new-decisions.js';
import type { Placement } from './placements.js';
import { type Asked, pairQuestion, placementQuestion, type Question, valueQuestion } from './question.js';

export interface TextPairQuestion {
  readonly question: Question;
  readonly pair: UndecidedTexts;
  /** The rows in which either text stands. */
  readonly reports: readonly [readonly DifficultyReport[], readonly DifficultyReport[]];
}

export interface WordingQuestion {
  readonly question: Question;
  readonly difficulty: Difficulty;
}

/** A text where it stands, or the text that stands for a difficulty. */
export interface PlacementRow {
  readonly placement: Placement;
  readonly difficulty: Difficulty;
  /** The rows that hold the text, or all of the difficulty. */
  readonly reports: readonly DifficultyReport[];
  /** The problems that the text may name, the likeliest first. */
  readonly likely: readonly Likelihood[];
}

export interface DifficultyQuestions {
  readonly pairs: readonly TextPairQuestion[];
  readonly wordings: readonly WordingQuestion[];
  readonly joins: readonly PlacementRow[];
  readonly moves: readonly PlacementRow[];
  readonly placements: Placements;
}

/** What is to be asked about the difficulties of a year: those most reported first. */
export function difficultyQuestions(
  counted: Pick<CountedYear, 'counts' | 'difficulties' | 'year'>,
): DifficultyQuestions {
  const { counts } = counted;
  const reports = groupBy(
    counts.difficulties.flatMap((difficulty) => difficulty.reports),
    ({ text }) => text,
  );
  const texts = textsOf(counted);
  const joins = texts.flatMap(([first]) => (first ? [joinOf(first)] : []));
  const moves = texts.flat();
  const heads = new Map(joins.map(({ placement }) => [placement.group, placement.question.a]));
  const byCode = new Map([...joins, ...moves].map(({ placement }) => [placement.question.code, placement]));
  return {
    joins,
    moves,
    placements: { byCode, heads },
    pairs: counts.undecided.difficulties.map((pair) => {
      const [a, b] = pair.texts.map((text) => reports.get(text) ?? []);
      return { question: pairQuestion(askedOf(a), askedOf(b)), pair, reports: [a ?? [], b ?? []] };
    }),
    wordings: counts.difficulties.map((difficulty) => ({
      question: valueQuestion(askedOf(difficulty.reports)),
      difficulty,
    })),
  };
}

/** A text is asked about under the domain that a unit chose for it. */
function askedOf(reports: readonly DifficultyReport[] | undefined): Asked {
  const [first] = reports ?? [];
  if (!first) throw new Error('A difficulty is reported in a row');
  return { text: first.text, key: textKey(first.text), scope: first.domain };
}

/** The texts of each difficulty, by the words of the report first; texts in the same words of a domain are one. */
function textsOf({
  counts,
  difficulties: groups,
  year,
}: Pick<CountedYear, 'counts' | 'difficulties' | 'year'>): PlacementRow[][] {
  const textOf = new Map(difficultyMentions(year).map(({ id, text }) => [id, text]));
  const likely = new Map(
    groups.flatMap(({ id, members }) =>
      members.map((member) => [`${id}\n${textOf.get(member.mention)}`, member.likely] as const),
    ),
  );
  return counts.difficulties.map((difficulty) => {
    const different = [
      ...groupBy(difficulty.reports, ({ text, domain }) => `${domain}\n${textKey(text)}`).values(),
    ];
    const isHead = ([first]: readonly DifficultyReport[]) => first?.text === difficulty.text;
    const headFirst = [...different.filter(isHead), ...different.filter((reports) => !isHead(reports))];
    const asked = headFirst.map(askedOf);
    return headFirst.map((reports, at): PlacementRow => {
      const text = askedOf(reports);
      const others = asked.filter((_, other) => other !== at);
      const question = placementQuestion('move', text);
      return {
        placement: { question, group: difficulty.id, others, isHead: at === 0 },
        difficulty,
        reports,
        likely: likely.get(`${difficulty.id}\n${text.text}`) ?? [],
      };
    });
  });
}

/** The difficulty of a text as a whole. */
function joinOf({ placement, difficulty, likely }: PlacementRow): PlacementRow {
  const question = placementQuestion('join', placement.question.a);
  return { placement: { ...placement, question }, difficulty, reports: difficulty.reports, likely };
}
