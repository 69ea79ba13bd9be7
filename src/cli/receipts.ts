import type { CheckedOnDisk } from '../check/check-files.js';
import { receiptFiles } from '../check/receipt/files.js';
import { receiptsOf } from '../check/receipt/receipt.js';
import { receiptStems } from '../check/receipt/stems.js';
import type { Language } from '../model/language.js';
import type { OutputFile } from '../report/render/format.js';
import { sourceDate } from './clock.js';
import { programVersion } from './version.js';
import type { World } from './world.js';

/** The receipts of a check, each beside its file and called like it: `Iasi.recipisa.md` of `Iasi.xlsx`. */
export function receiptOutputs(
  { check, absolute }: CheckedOnDisk,
  language: Language,
  world: World,
): OutputFile[] {
  const receipts = receiptsOf(check, sourceDate(world) ?? world.now, programVersion());
  const stems = receiptStems(check.files.map(({ path }) => String(absolute.get(path) ?? path)));
  return receipts.flatMap((receipt, i) => receiptFiles(receipt, stems[i] ?? receipt.file, language));
}
