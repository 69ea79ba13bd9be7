import type { Tag } from './structure.js';

/** The attributes of an element beyond its type, as the entry `A` of its dictionary; none for most elements. */
export function attributesOf({ scope, columns, numbering }: Tag): object | undefined {
  if (scope !== undefined) return { O: 'Table', Scope: scope, ...(columns && { ColSpan: columns }) };
  if (numbering !== undefined) return { O: 'List', ListNumbering: numbering };
  return undefined;
}

/** The place of a figure on its page, in points from the lower left corner. */
export function figureBox(left: number, bottom: number, width: number, height: number): object {
  const corners = [left, bottom, left + width, bottom + height].map((value) => Math.round(value * 100) / 100);
  return { O: 'Layout', Placement: 'Block', BBox: corners };
}
