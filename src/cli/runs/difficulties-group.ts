import { loadRegistries } from '../../field/registries/load.js';
import { loadDifficultyRegistry } from '../../field/registries/load-difficulties.js';
import { readDomain } from '../../intake/validate/domains.js';
import type { Language } from '../../model/language.js';
import { difficultyReasonText } from '../../sentences/difficulty-reasons.js';
import { groupDifficulties } from '../../year/resolve/difficulties/group.js';
import { exitCodes } from '../exit-codes.js';
import { readTableFile, withHeaders, writeTableFile } from '../table-file.js';
import type { World } from '../world.js';

const added = ['difficulty_id', 'difficulty', 'reason'] as const;

/** `difficulties group`: writes a CSV of difficulties (`row_id`, `domain`, `text`) back with the problem that each names. */
export async function groupCommand(
  path: string,
  { output }: { readonly output?: string },
  language: Language,
  world: World,
): Promise<number> {
  const { headers, rows } = await readTableFile(path, ['domain', 'text'], world);
  const registries = loadRegistries();
  const mentions = rows.map(({ domain = '', text = '' }, index) => ({
    id: String(index),
    domain: readDomain(domain, registries)?.code ?? domain,
    text,
  }));
  const registry = loadDifficultyRegistry();
  const groups = groupDifficulties(mentions, registry);
  const wordings = new Map(registry.codebook.map(({ code, wording }) => [code, wording]));
  const found = new Map(
    groups.flatMap((group) =>
      group.members.map(({ mention, reason }) => [mention, { group, reason }] as const),
    ),
  );
  const grouped = rows.map((row, index) => {
    const { group, reason } = found.get(String(index)) ?? {};
    const told = reason
      ? difficultyReasonText(reason, language, (problem) => wordings.get(problem) ?? problem)
      : '';
    return { ...row, difficulty_id: group?.id ?? '', difficulty: group?.text ?? '', reason: told };
  });
  await writeTableFile({ headers: withHeaders(headers, added), rows: grouped }, output, world);
  return exitCodes.clean;
}
