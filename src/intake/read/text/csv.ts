import type { Reader } from '../reader.js';
import { findDelimiter } from './delimiter.js';
import { decodeText } from './encodings.js';
import { splitRecords } from './records.js';

/** A first line that tells Excel the delimiter; Excel does not show it as a row. */
const separatorLine = /^"?sep=([^\n"])"?;*(?:\n|$)/i;

/** Reads delimited text: every cell is text, in the row where Excel would show it. */
export const readCsv: Reader = (bytes, workbook) => {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  const stated = separatorLine.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const sheet = workbook.sheet(undefined, false);
  splitRecords(body, stated?.[1] ?? findDelimiter(body), (row, fields) => {
    fields.forEach((field, index) => {
      if (field !== '') sheet.text(row, index + 1, field);
    });
    return undefined;
  });
  return { format: 'csv' };
};
