import type { Node, RootContent } from 'mdast';
import { groupBy } from '../../model/collections.js';
import { list, paragraph, strong, text } from './blocks.js';
import type { Context } from './context.js';
import type { Part } from './numbering.js';
import type { Absent } from './template/absent.js';

/** Where the report says which of its sections were left out; empty where none was. */
export interface MissingSections extends Node {
  type: 'missingSections';
}

declare module 'mdast' {
  interface RootContentMap {
    missingSections: MissingSections;
  }
}

/**
 * The parts without the marks of what is absent; the sections that were left out are told once, where a template asks
 * for it.
 */
export function withMissingTold(parts: readonly Part[], context: Context): Part[] {
  const absent = parts
    .flatMap(({ blocks }) => blocks)
    .filter((node): node is Absent => node.type === 'absent' && node.section.length > 0);
  const told = missingList(absent, context);
  const blocksOf = (node: RootContent): RootContent[] => {
    if (node.type === 'missingSections') return told;
    return node.type === 'absent' ? [] : [node];
  };
  return parts.map((part) => ({ ...part, blocks: part.blocks.flatMap(blocksOf) }));
}

/** Sections that are missing for one reason are an item; those within others name them. */
function missingList(absent: readonly Absent[], { say }: Context): RootContent[] {
  if (absent.length === 0) return [];
  const groups = groupBy(absent, ({ section, reason }) =>
    JSON.stringify([reason, section.length > 1 ? section.at(-1) : '']),
  );
  const items = [...groups.values()].map((group) => {
    const titles = [...new Set(group.flatMap(({ section }) => section.at(-1) ?? []))];
    const within = group.flatMap(({ section }) => section.slice(0, -1).join(', ') || []);
    const where = within.length > 0 ? ` (${within.join('; ')})` : '';
    return [strong(titles.join('; ')), text(`${where}: ${group[0]?.reason ?? ''}`)];
  });
  return [paragraph(text(say.lists.missingSections.lead)), list(items, false)];
}
