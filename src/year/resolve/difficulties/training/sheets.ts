import { groupBy } from '../../../../model/collections.js';
import type { Random } from './shuffle.js';

/** How many texts of a sheet name one problem: most problems are named once or twice, some often. */
const TEXTS = [1, 2, 1, 3, 1, 2, 5];
/** Problems that the texts of one domain name in a year. */
const PROBLEMS_MAX = 12;

/** Examples of a domain dealt out as they might come in sheets, each in one; those of no problem are spread over them. */
export function sheetsOf<T extends { readonly problem: string }>(
  examples: readonly T[],
  random: Random,
): T[][] {
  const byProblem = groupBy(random.shuffled(examples), ({ problem }) => problem);
  const parts = [...byProblem].flatMap(([problem, texts], at) =>
    problem === '' ? texts.map((text) => [text]) : partsOf(texts, at),
  );
  const sheets: { readonly texts: T[]; readonly problems: Set<string> }[] = [];
  for (const part of random.shuffled(parts)) {
    const problem = part[0]?.problem ?? '';
    const open = sheets.find(({ problems }) => problems.size < PROBLEMS_MAX && !problems.has(problem));
    const sheet = open ?? { texts: [], problems: new Set<string>() };
    if (!open) sheets.push(sheet);
    sheet.texts.push(...part);
    sheet.problems.add(problem);
  }
  return sheets.map(({ texts }) => texts);
}

function partsOf<T>(texts: readonly T[], at: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0, turn = at; from < texts.length; turn++) {
    const size = TEXTS[turn % TEXTS.length] ?? 1;
    parts.push(texts.slice(from, from + size));
    from += size;
  }
  return parts;
}
