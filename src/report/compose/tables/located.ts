import type { Place } from '../../../model/place.js';
import { type Column, columnsOf } from './table.js';

/** Where a row was read. */
export function placeColumns<Row extends { readonly place: Place }>(): Column<Row>[] {
  const { text } = columnsOf<Row>();
  return [
    text('file', ({ place }) => place.file, { width: 44 }),
    text('sheet', ({ place }) => place.sheet, { width: 18 }),
    text('cell', ({ place }) => place.cell, { width: 10 }),
  ];
}
