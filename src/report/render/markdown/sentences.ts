import type { PhrasingContent } from 'mdast';

/** The space between two sentences: after a full stop and what may close it, before a capital. */
const between = /(?<=[.!?…][”"»)]?) (?=[\p{Lu}„«])/gu;

/** Starts each sentence of a paragraph on a line of its own, so that a change of one shows as one line. */
export function sentenceLines(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.map((node) =>
    node.type === 'text' ? { ...node, value: node.value.replace(between, '\n') } : node,
  );
}
