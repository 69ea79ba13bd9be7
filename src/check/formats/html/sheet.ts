import type { Excerpt } from '../../excerpts.js';
import { element, textElement } from './element.js';

/**
 * A piece of a sheet as a table; one that is wider than the window scrolls, by keyboard too.
 * @param name of the region, for screen readers
 * @param caption where the piece is from
 */
export function sheetTable({ columns, headerRow, rows }: Excerpt, name: string, caption: string): string {
  const rowOf = (number: number, cells: readonly string[]) =>
    element('tr', {}, [textElement('th', String(number), { scope: 'row' }), ...cells]);
  return element('div', { class: 'sheet', role: 'region', tabindex: '0', 'aria-label': name }, [
    element('table', {}, [
      textElement('caption', caption),
      element('thead', {}, [
        element('tr', {}, [
          '<td></td>',
          ...columns.map(({ letters }) => textElement('th', letters, { scope: 'col' })),
        ]),
      ]),
      element('tbody', {}, [
        rowOf(
          headerRow,
          columns.map(({ header }) => textElement('td', header, { class: 'header' })),
        ),
        ...rows.map(({ number, cells }) =>
          rowOf(
            number,
            cells.map(({ text, faulty }) =>
              faulty
                ? element('td', { class: 'fault' }, [textElement('mark', `[${text || ' '}]`)])
                : textElement('td', text),
            ),
          ),
        ),
      ]),
    ]),
  ]);
}
