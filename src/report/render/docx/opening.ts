import { Paragraph } from 'docx';
import type { DocumentMeta } from '../../compose/document.js';
import { imprintLines } from '../imprint.js';

/** In twentieths of a point: room for an emblem, and between the parts of a cover. */
const space = { emblem: 1300, title: 2400, foot: 2400 } as const;

/** What a document begins with: a letter its head and whom it addresses, any other a cover on a page of its own. */
export function opening(meta: DocumentMeta): Paragraph[] {
  const { title, subtitle, addressee } = meta;
  const publishers = [meta.ministry, meta.author].filter(isSaid);
  const imprint = imprintLines(meta);
  if (addressee !== undefined)
    return [
      ...publishers.map((text) => new Paragraph({ text, style: 'Publisher' })),
      new Paragraph({ text: imprint.join(' · '), style: 'Imprint' }),
      new Paragraph({ text: addressee, style: 'Addressee' }),
      new Paragraph({ text: title, style: 'Title' }),
      ...[subtitle].filter(isSaid).map((text) => new Paragraph({ text, style: 'Subtitle' })),
    ];
  return [
    ...publishers.map((text, index) => withSpace(text, 'Publisher', index === 0 ? space.emblem : 0)),
    withSpace(title, 'Title', space.title),
    ...[subtitle].filter(isSaid).map((text) => new Paragraph({ text, style: 'Subtitle' })),
    ...imprint.map((text, index) => withSpace(text, 'Imprint', index === 0 ? space.foot : 0)),
  ];
}

function withSpace(text: string, style: string, before: number): Paragraph {
  return before === 0 ? new Paragraph({ text, style }) : new Paragraph({ text, style, spacing: { before } });
}

function isSaid(line: string | undefined): line is string {
  return line !== undefined && line !== '';
}
