import type { Language } from '../model/language.js';
import type { Wide } from './cli.js';
import { receipt as en } from './en/receipt.js';
import { receipt as ro } from './ro/receipt.js';

/** What a receipt says: the Romanian sentences give the shape. */
export type ReceiptSentences = Wide<typeof ro>;

export const receiptSentences: Readonly<Record<Language, ReceiptSentences>> = { ro, en };
