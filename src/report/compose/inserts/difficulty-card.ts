import type { PhrasingContent, RootContent } from 'mdast';
import type { Measure } from '../../../field/contract/enumerations.js';
import { groupBy } from '../../../model/collections.js';
import { foldText, words } from '../../../text/fold.js';
import { mask } from '../../../text/personal-data.js';
import type { Difficulty, DifficultyReport } from '../../../year/count/counts.js';
import { emphasis, heading, list, paragraph, strong, text } from '../blocks.js';
import type { Context } from '../context.js';

/** What a card holds: its heading at the depth given, who raises it and who can remedy it, and the proposals. */
export function difficultyCard(context: Context, difficulty: Difficulty, depth: 2 | 3 | 4): RootContent[] {
  const proposals = proposalItems(context, difficulty.reports);
  return [
    heading(depth, context.difficultyName(difficulty)),
    paragraph(...facts(context, difficulty)),
    ...(proposals.length > 0 ? [list(proposals, false)] : []),
  ];
}

function facts(context: Context, difficulty: Difficulty): PhrasingContent[] {
  const { say, unitList, typed, counts } = context;
  const { units, authorities } = difficulty;
  const raised = say.phrases.raisedBy(units.length, counts.unitsWithData.length, unitList(units));
  const remedy = authorities.length > 0 ? [say.phrases.remediedBy(authorities.map(typed))] : [];
  const standing = standingOf(context, difficulty);
  const said = [raised, ...remedy, ...(standing ? [standing] : [])].join(' ');
  const quotation = quotationOf(context, difficulty);
  if (!quotation) return [text(said)];
  return [text(`${said} `), emphasis(say.phrases.quoted(quotation.text)), text(` (${quotation.unit}).`)];
}

/** Whether the units of both years raised it in the year before, too; nothing where years are not compared. */
function standingOf({ comparison, say }: Context, { id }: Difficulty): string | undefined {
  if (!comparison?.isTelling) return undefined;
  const compared = comparison.difficulties.now.find(({ one }) => one.id === id);
  const before = String(comparison.previousYear);
  if (compared?.standing === 'same') return say.phrases.raisedBefore(before);
  return compared?.standing === 'perhaps' ? say.phrases.perhapsRaisedBefore(before) : undefined;
}

/** In letters: shorter says nothing, longer fills the card. */
const quotedLength = { min: 30, max: 140 };

/** A wording that has more of its words in common with the heading adds nothing. */
const sharedMax = 0.5;

/** The words of a unit where they add something: of a neutral heading that several units stand behind, the clearest. */
function quotationOf(
  { difficultyWordings, phrase, unitShortName }: Context,
  { id, text: clearest, reports }: Difficulty,
): { readonly text: string; readonly unit: string } | undefined {
  const wording = difficultyWordings.get(id);
  const report = reports.find((one) => phrase(one.text) === phrase(clearest));
  if (wording === undefined || report === undefined || reports.length < 2) return undefined;
  const said = phrase(report.text);
  const isReadable = said !== said.toUpperCase() && !said.includes(mask);
  const fits = said.length >= quotedLength.min && said.length <= quotedLength.max;
  return isReadable && fits && shared(said, wording) <= sharedMax
    ? { text: said.replace(/[.…]+$/u, ''), unit: unitShortName(report.unit) }
    : undefined;
}

/** The share of the words of a text that the other has, too; link words aside. */
function shared(said: string, wording: string): number {
  const telling = (of: string) => words(of).filter(({ length }) => length > 3);
  const others = new Set(telling(wording).map(stem));
  const own = telling(said).map(stem);
  return own.filter((word) => others.has(word)).length / Math.max(1, own.length);
}

function stem(word: string): string {
  return word.slice(0, 5);
}

const order: readonly (Measure | 'unstated')[] = ['strategic', 'operational', 'unstated'];

/** Proposals by measure; the same proposal of several units stands once. */
function proposalItems(context: Context, reports: readonly DifficultyReport[]): PhrasingContent[][] {
  return order.flatMap((measure) => {
    const proposed = reports.filter((one) => one.proposal && (one.measure ?? 'unstated') === measure);
    const groups = groupBy(proposed, ({ proposal }) => foldText(proposal ?? ''));
    return [...groups.values()].map((group) => proposalItem(context, measure, group));
  });
}

function proposalItem(
  { say, phrase, unitList }: Context,
  measure: Measure | 'unstated',
  group: readonly DifficultyReport[],
): PhrasingContent[] {
  const units = unitList([...new Set(group.map(({ unit }) => unit))]);
  const proposal = phrase(group[0]?.proposal).replace(/\.$/u, '');
  return [strong(`${say.phrases.measure[measure]}:`), text(` ${proposal} (${units})`)];
}
