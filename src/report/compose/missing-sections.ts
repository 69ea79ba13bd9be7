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

/** The parts without the marks of what is absent; the sections left out are told once, where a template asks for it. */
export function withMissingTold(parts: readonly Part[], context: Context): Part[] {
  const absent = parts
    .flatMap(({ blocks }) => blocks)
    .filter((node): node is Absent => node.type === 'absent' && node.section.length > 0);
  const told = missingList(absent, context);
  const blocksOf = (node: RootContent, next: RootContent | undefined): RootContent[] => {
    if (node.type === 'missingSections') return told;
    const isHeadingOfNothing = next?.type === 'missingSections' && told.length === 0;
    return node.type === 'absent' || isHeadingOfNothing ? [] : [node];
  };
  return parts.map((part) => ({
    ...part,
    blocks: part.blocks.flatMap((node, at) => blocksOf(node, part.blocks[at + 1])),
  }));
}

/** A section an item; one that is missing in several others, such as those of domains, stands once and names them. */
function missingList(absent: readonly Absent[], { say }: Context): RootContent[] {
  if (absent.length === 0) return [];
  const groups = groupBy(absent, ({ section, reason }) => JSON.stringify([section.at(-1), reason]));
  const items = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const within = [first, ...others].flatMap(({ section }) => section.slice(0, -1).join(', ') || []);
    const where = within.length > 0 ? ` (${within.join('; ')})` : '';
    return [[strong(first.section.at(-1) ?? ''), text(`${where}: ${first.reason}`)]];
  });
  return [paragraph(text(say.lists.missingSections.lead)), list(items, false)];
}
