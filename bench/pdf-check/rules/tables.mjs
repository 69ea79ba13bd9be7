import { everyElement } from '../structure.mjs';

/** Tables are regular, and each has headers that say which cells they head. */
export function* tableRules({ structure }) {
  let number = 0;
  for (const table of everyElement(structure)) {
    if (table.type !== 'Table') continue;
    number++;
    const rows = [...everyElement([table])].filter(({ type }) => type === 'TR');
    const widths = gridWidths(rows);
    if (new Set(widths).size > 1)
      yield `table ${number} has rows of ${[...new Set(widths)].join(' and ')} columns`;
    const headers = rows.flatMap(({ kids }) => kids).filter(({ type }) => type === 'TH');
    if (headers.length === 0) yield `table ${number} has no header`;
    for (const { attributes } of headers)
      if (attributes.Scope === undefined) yield `table ${number} has a TH without scope`;
  }
}

/** How many columns each row covers, cells counted that reach down from rows above. */
function gridWidths(rows) {
  const reaching = [];
  return rows.map(({ kids }, row) => {
    let width = reaching[row] ?? 0;
    for (const { attributes } of kids) {
      const columns = attributes.ColSpan ?? 1;
      width += columns;
      for (let below = 1; below < (attributes.RowSpan ?? 1); below++)
        reaching[row + below] = (reaching[row + below] ?? 0) + columns;
    }
    return width;
  });
}
