import { receiptSuffixes } from '../../field/own-files.js';
import type { Receipt } from '../../intake/receipt/receipt.js';
import type { Language } from '../../model/language.js';
import type { OutputFile } from '../../report/render/format.js';
import { receiptMarkdown } from './markdown.js';

/**
 * The two files of a receipt, to lie beside the file that it is of: for programs and for people.
 * @param stem the path of both without the suffix
 */
export function receiptFiles(receipt: Receipt, stem: string, language: Language): OutputFile[] {
  const { json, markdown } = receiptSuffixes;
  return [
    { path: `${stem}${json}`, content: `${JSON.stringify(receipt, null, 2)}\n` },
    { path: `${stem}${markdown}`, content: receiptMarkdown(receipt, language) },
  ];
}
