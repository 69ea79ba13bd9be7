import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

export const captionLine = (caption: string): Paragraph =>
  paragraph({ type: 'emphasis', children: [text(caption)] });
