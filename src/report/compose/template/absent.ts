import type { Heading, Node, RootContent } from 'mdast';
import { plainText } from '../plain-text.js';

/** In place of an insert without data, or of a section that has nothing but such inserts. */
export interface Absent extends Node {
  type: 'absent';
  /** Why there is nothing, in one sentence. */
  reason: string;
  /** The heading of the section that is left out, with those above it in its template; empty for an insert alone. */
  section: string[];
}

declare module 'mdast' {
  interface RootContentMap {
    absent: Absent;
  }
}

/** A block of a template, as it was expanded. */
export interface Block {
  readonly nodes: readonly RootContent[];
  readonly isInsert: boolean;
}

export function absent(reason: string): Absent {
  return { type: 'absent', reason, section: [] };
}

export function isPresent(node: RootContent): boolean {
  return node.type !== 'absent';
}

/**
 * Leaves out the sections that have inserts and no data in any of them, prose and all: what would be said there depends
 * on something absent. A node that tells so stands in the place of each.
 */
export function withoutAbsent(blocks: readonly Block[]): RootContent[] {
  const first = blocks.findIndex((block) => headingOf(block) !== undefined);
  const lead = first < 0 ? blocks : blocks.slice(0, first);
  const sections = first < 0 ? [] : sectionsOf(blocks.slice(first));
  return [...lead.flatMap(({ nodes }) => nodes), ...sections.flatMap(keptOf)];
}

interface Section {
  readonly heading: Heading;
  readonly own: readonly Block[];
  readonly inner: readonly Section[];
}

function headingOf({ nodes: [node], isInsert }: Block): Heading | undefined {
  return !isInsert && node?.type === 'heading' ? node : undefined;
}

/** @param blocks the first is a heading. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const [first, ...rest] = blocks;
  const heading = first && headingOf(first);
  if (!heading) return [];
  const end = rest.findIndex(
    (block) => (headingOf(block)?.depth ?? Number.POSITIVE_INFINITY) <= heading.depth,
  );
  const body = end < 0 ? rest : rest.slice(0, end);
  const inner = body.findIndex((block) => headingOf(block) !== undefined);
  return [
    {
      heading,
      own: inner < 0 ? body : body.slice(0, inner),
      inner: inner < 0 ? [] : sectionsOf(body.slice(inner)),
    },
    ...(end < 0 ? [] : sectionsOf(rest.slice(end))),
  ];
}

function keptOf({ heading, own, inner }: Section): RootContent[] {
  const within = inner.flatMap(keptOf);
  const inserted = [...own.filter(({ isInsert }) => isInsert).flatMap(({ nodes }) => nodes), ...within];
  const title = plainText(heading);
  const [missing] = inserted.filter((node) => node.type === 'absent');
  if (missing && inserted.every((node) => node.type === 'absent')) return [{ ...missing, section: [title] }];
  const below = within.map((node) =>
    node.type === 'absent' && heading.depth > 1 ? { ...node, section: [title, ...node.section] } : node,
  );
  return [heading, ...own.flatMap(({ nodes }) => nodes), ...below];
}
