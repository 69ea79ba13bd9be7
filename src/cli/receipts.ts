import { basename, dirname, extname, join } from 'node:path';
import type { CheckedOnDisk } from '../check-files.js';
import type { Language } from '../language.js';
import { receiptFiles } from '../receipt/files.js';
import { receiptsOf } from '../receipt/receipt.js';
import type { OutputFile } from '../render/format.js';
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
  const places = check.files.map(({ path }) => String(absolute.get(path) ?? path));
  const stems = places.map(withoutExtension);
  return receipts.flatMap((receipt, i) => {
    const [place = '', stem = ''] = [places[i], stems[i]];
    // Iasi.csv beside Iasi.xlsx: the whole name tells them apart.
    const alone = stems.filter((other) => other === stem).length === 1;
    return receiptFiles(receipt, alone ? stem : place, language);
  });
}

function withoutExtension(path: string): string {
  return join(dirname(path), basename(path, extname(path)));
}
