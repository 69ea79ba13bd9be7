import { set_cptable } from '../sheetjs.js';
import { decodeDos852 } from '../text/dos-852.js';

/** Windows' numbers for encodings that are not `windows-` followed by the number. */
const labels: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  28592: 'iso-8859-2',
  65001: 'utf-8',
};

const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

/** Lets SheetJS decode text of old workbooks by the platform's decoder: its own tables take longer to load than a file. */
export function useCodepages(): void {
  set_cptable({ utils: { hascp: () => true, decode } });
}

function decode(page: number, bytes: ArrayLike<number>): string {
  if (page === 852) return decodeDos852(bytes);
  return decoderOf(page).decode(Uint8Array.from(bytes));
}

function decoderOf(page: number): InstanceType<typeof TextDecoder> {
  const known = decoders.get(page);
  if (known) return known;
  const decoder = makeDecoder(labels[page] ?? `windows-${page}`);
  decoders.set(page, decoder);
  return decoder;
}

function makeDecoder(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, { ignoreBOM: true });
  } catch {
    return new TextDecoder('windows-1250');
  }
}
