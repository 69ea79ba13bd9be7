import { groupBy } from '../collections.js';
import type { Place } from '../place.js';
import type { Problem, Severity } from '../problem.js';
import type { CliSentences } from '../sentences/cli.js';
import type { Description } from '../sentences/describe.js';
import type { World } from './world.js';

/** How many findings of one rule and file are shown one by one. */
const shownMax = 3;
/** How many cells of the others are named. */
const cellsMax = 20;

/** Writes findings for people: by severity, then rule, the first three with their cell, then what to do about them. */
export function findingsText(
  problems: readonly Problem[],
  severities: readonly Severity[],
  describe: (problem: Problem) => Description,
  say: CliSentences,
  world: Pick<World, 'colour'>,
): string {
  const sections = severities.flatMap((severity) => {
    const ofSeverity = problems.filter((problem) => problem.severity === severity);
    if (ofSeverity.length === 0) return [];
    const heading = headings[severity](world.colour)(`${say.severities[severity]} (${ofSeverity.length})`);
    const groups = [...groupBy(ofSeverity, (problem) => problem.rule).values()];
    return [heading, ...groups.map((group) => groupText(group, describe, say))];
  });
  return sections.join('\n\n');
}

const headings: Readonly<Record<Severity, (colour: World['colour']) => (text: string) => string>> = {
  error: (colour) => colour.red.bold,
  warning: (colour) => colour.yellow.bold,
  info: (colour) => colour.cyan.bold,
};

function groupText(
  problems: readonly Problem[],
  describe: (problem: Problem) => Description,
  say: CliSentences,
): string {
  const [first] = problems;
  if (!first) return '';
  const { fix } = describe(first);
  const lines = problems
    .slice(0, shownMax)
    .map((problem) => `  ${address(problem.place)}  ${describe(problem).message}`);
  const rest = problems.slice(shownMax);
  const cells = [...new Set(rest.map(({ place }) => address(place)))];
  const named = cells.slice(0, cellsMax).join(', ') + (cells.length > cellsMax ? ', …' : '');
  const more = rest.length > 0 ? [`  ${say.andMore(rest.length)}: ${named}`] : [];
  return [...lines, ...more, `  → ${fix}`].join('\n');
}

/** `Participanți!C12`; control characters that a hostile name may hold are shown, not sent to the terminal. */
function address({ file, sheet, cell }: Place): string {
  const inside = [sheet, cell].filter(Boolean).join('!');
  return [file, inside]
    .filter(Boolean)
    .join(' › ')
    .replace(/\p{Cc}/gu, '·');
}
