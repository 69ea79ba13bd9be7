import { maskPersonalData } from '../../text/personal-data.js';
import type { Year } from '../merge/year.js';
import { clearest } from '../resolve/difficulties/representative.js';
import type { DifficultyGroup, DifficultyMention } from '../resolve/difficulty.js';
import { difficultyMentions, organisationMentions } from '../resolve/mentions.js';
import type { Organisation } from '../resolve/organisation.js';
import type { DecidedDifficulties } from './difficulties/decide-difficulties.js';
import { byMentionOf, type DecidedOrganisations } from './organisations/decide-organisations.js';
import { selection } from './selection.js';
import { selectUndecided } from './undecided.js';

/** The organisations that a year names, under the identity that they have in all years resolved together. */
export function organisationsOfYear(decided: DecidedOrganisations, year: Year): DecidedOrganisations {
  const placesOf = new Map(organisationMentions(year).map(({ id, places }) => [id, places]));
  const all = decided.resolution.organisations;
  const { kept, refOf } = selection(all, ({ mentions }) => mentions.some((id) => placesOf.has(id)));
  const organisations = kept.flatMap(({ whole, members }): Organisation[] => {
    const organisation = all[whole];
    if (!organisation) return [];
    const own = members.flatMap((at) => organisation.members[at] ?? []);
    return [
      {
        ...organisation,
        members: own.map((member) => {
          const mentions = member.mentions.filter((id) => placesOf.has(id));
          return { ...member, mentions, places: mentions.flatMap((id) => placesOf.get(id) ?? []) };
        }),
      },
    ];
  });
  const { undecided, problems } = decided;
  const kinds = new Set(undecided.kinds);
  return {
    resolution: { organisations, byMention: byMentionOf(organisations) },
    undecided: {
      ...selectUndecided(undecided, refOf),
      kinds: kept.flatMap(({ whole }, at) => (kinds.has(whole) ? [at] : [])),
      counties: kept.map(({ whole, members }) => members.map((at) => undecided.counties[whole]?.[at])),
    },
    problems,
  };
}

/**
 * The difficulties that a year reports, likewise; one that is called by words that only another year has is called by
 * the clearest of its own.
 * @param mentions of all years resolved together.
 */
export function difficultiesOfYear(
  decided: DecidedDifficulties,
  mentions: readonly DifficultyMention[],
  year: Pick<Year, 'year' | 'difficulties'>,
): DecidedDifficulties {
  const own = new Set(difficultyMentions(year).map(({ id }) => id));
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const { kept, refOf } = selection(decided.groups, ({ mention }) => own.has(mention));
  return {
    groups: kept.flatMap(({ whole }) => {
      const group = decided.groups[whole];
      return group ? [groupOf(group, own, byId)] : [];
    }),
    undecided: selectUndecided(decided.undecided, refOf),
    problems: decided.problems,
  };
}

function groupOf(
  group: DifficultyGroup,
  own: ReadonlySet<string>,
  byId: ReadonlyMap<string, DifficultyMention>,
): DifficultyGroup {
  const members = group.members.filter(({ mention }) => own.has(mention));
  const written = members.flatMap(({ mention }) => byId.get(mention) ?? []);
  const others = group.members.flatMap(({ mention }) => (own.has(mention) ? [] : (byId.get(mention) ?? [])));
  const says = ({ text }: DifficultyMention) => maskPersonalData(text) === group.text;
  const isForeign = others.some(says) && !written.some(says);
  const text = isForeign ? maskPersonalData(clearest(written)?.text ?? '') : group.text;
  return { ...group, text, members };
}
