import { isReceipt } from '../../field/own-files.js';
import type { SkippedReason } from '../intake-rules.js';

/** Extensions of files that are read; whether they hold what they say is decided by their first bytes. */
const dataExtensions = words('xlsx xlsm xltx xltm xlsb xls xlt ods ots fods csv tsv tab');

const extensionsByReason: readonly (readonly [SkippedReason, ReadonlySet<string>])[] = [
  [
    'partial',
    words('part partial crdownload download filepart opdownload gsheet icloud nextcloud owncloud !sync'),
  ],
  ['leftover', words('tmp temp bak')],
  ['archive', words('zip rar 7z tar gz tgz bz2 xz zst cab iso arj lzh')],
  [
    'document',
    words(
      'pdf doc docx docm dot dotx odt rtf ppt pptx pps ppsx odp pages md html htm mht xps eml msg gdoc gslides',
    ),
  ],
  ['image', words('jpg jpeg png gif bmp tif tiff webp heic svg ico psd emf wmf')],
  ['media', words('mp3 mp4 m4a wav ogg avi mov mkv wmv webm')],
  ['program', words('exe msi dll bat cmd sh ps1 vbs jar js lnk url')],
];

const systemNames = words('thumbs.db desktop.ini ehthumbs.db icon\\u000d __macosx $recycle.bin');

const conflictMarks = ['conflicted copy', 'copie în conflict', 'copie in conflict', '.sync-conflict-'];

/** The rules on names alone, the first that holds decides. */
const nameRules: readonly (readonly [SkippedReason, (name: string) => boolean])[] = [
  ['lock-file', (name) => name.startsWith('~$') || (name.startsWith('.~lock.') && name.endsWith('#'))],
  ['system-file', (name) => name === '.ds_store' || systemNames.has(name) || name.startsWith('._')],
  ['conflicted-copy', (name) => conflictMarks.some((mark) => name.includes(mark))],
  ['partial', isPlaceholder],
  ['leftover', (name) => name.startsWith('~') || name.startsWith('.~') || name.endsWith('~')],
  ['hidden', (name) => name.startsWith('.')],
  ['receipt', isReceipt],
];

/**
 * What programs that synchronise folders leave until a file has arrived: iCloud's `.Iasi.xlsx.icloud`, Syncthing's
 * `.syncthing.Iasi.xlsx.tmp`, the `.Iasi.xlsx.k3Xw9a` of rsync.
 */
function isPlaceholder(name: string): boolean {
  return (
    /^\..+\.icloud$|^[.~]syncthing[.~].+\.tmp$/.test(name) ||
    /^\..+\.(?:xls[xmb]?|ods|csv)\.\w{6}$/.test(name)
  );
}

/** Why a file or folder of this name is never data; nothing where the name does not say. */
export function reasonByName(name: string): SkippedReason | undefined {
  const plain = name.normalize('NFC').toLowerCase();
  return nameRules.find(([, holds]) => holds(plain))?.[0];
}

/** What a file's extension says: read it, set it aside, or look inside. */
export function judgeExtension(name: string): 'data' | 'look inside' | SkippedReason {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (dataExtensions.has(extension)) return 'data';
  return extensionsByReason.find(([, extensions]) => extensions.has(extension))?.[0] ?? 'look inside';
}

/** What nobody sees or what moves the letters around it; and the backslash, which shows the others. */
const unprintable = /[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;

/**
 * A name as text that is safe to print and tells it from any other: bytes that are not UTF-8 and characters that
 * nobody sees are shown as `\xBA` or `\u202E`.
 */
export function printableName(name: Uint8Array): string {
  const text = decodeUtf8(name);
  if (text !== undefined) return escapeText(text);
  return Array.from(name, (byte) =>
    byte < 0x80 ? escapeText(String.fromCharCode(byte)) : escapeByte(byte),
  ).join('');
}

function decodeUtf8(name: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return undefined;
  }
}

function escapeText(text: string): string {
  return text.replace(unprintable, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

function escapeByte(byte: number): string {
  return `\\x${byte.toString(16).toUpperCase()}`;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
