import { groupBy } from '../../model/collections.js';
import { formatPlace, type Place } from '../../model/place.js';

/** Cells, those of one sheet together: `Iasi.xlsx › Participanți!C4, C7; Vaslui.csv › D3`. */
export function cellsText(places: readonly Place[]): string {
  const sheets = groupBy(places, ({ file, sheet }) =>
    formatPlace({ file, ...(sheet !== undefined && { sheet }) }),
  );
  return [...sheets.values()]
    .map(([first, ...others]) => {
      const cells = new Set(others.flatMap(({ cell }) => cell ?? []));
      if (first?.cell !== undefined) cells.delete(first.cell);
      return first ? [formatPlace(first), ...cells].join(', ') : '';
    })
    .join('; ');
}
