import { formatNumber } from '../../text/numbers.js';
import type { ReceiptSentences } from '../receipt.js';

/** What a receipt says. */
export const receipt: ReceiptSentences = {
  title: 'Receipt of a check',
  what: 'What',
  value: 'Value',
  file: 'File',
  sha256: 'SHA-256',
  size: 'Size',
  bytes: (size) => `${formatNumber(size, 'en')} bytes`,
  checkedAt: 'Checked at (UTC)',
  year: 'Year asked for',
  anyYear: 'any',
  template: 'Template',
  noTemplate: 'none',
  program: 'Program',
  rules: 'Set of rules',
  rows: 'Rows counted',
  errors: 'Mistakes',
  warnings: 'To look at',
  note: 'The receipt is of the file with this SHA-256. If the file changes, check it again.',
};
