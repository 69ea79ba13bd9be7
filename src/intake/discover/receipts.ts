import type { Stats } from 'node:fs';
import { openRegular } from '../read/disk.js';
import type { FoundReceipt } from '../receipt/compare.js';
import { receiptSchema } from '../receipt/receipt.js';
import type { Entry } from './describe.js';

/** A receipt is some 800 bytes; one as long as this is none. */
const bytesMax = 65_536;

/** Reads a receipt; nothing where the file does not hold one. */
export async function readReceipt(
  { absolute, path }: Entry,
  { size }: Stats,
): Promise<FoundReceipt | undefined> {
  if (size > bytesMax) return undefined;
  try {
    const file = await openRegular(absolute);
    try {
      const checked = receiptSchema.safeParse(JSON.parse(await file.readFile('utf8')));
      return checked.success ? { path, receipt: checked.data } : undefined;
    } finally {
      await file.close();
    }
  } catch {
    // What cannot be read, or is no JSON, certifies nothing; that it was set aside is told.
    return undefined;
  }
}
