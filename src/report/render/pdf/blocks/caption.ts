import type { TextNode } from '../content.js';
import { shown } from '../inlines.js';

/** The numbered caption above a table or a figure, never parted from it. */
export function captionBlock(caption: string): TextNode {
  return {
    text: shown(caption),
    tag: { type: 'Caption' },
    style: 'caption',
    margin: [0, 8, 0, 5],
    keepWithNext: true,
  };
}
