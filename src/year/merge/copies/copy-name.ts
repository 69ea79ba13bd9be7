import { copySuffix } from '../../../field/own-files.js';
import { byCodeUnits } from '../../../model/collections.js';
import { foldText } from '../../../text/fold.js';

/** What file managers and browsers add to the name of a second copy. */
const copyMark = /\((?:\d{1,3})\)|(?:^|[^a-z])(?:copie|copy)(?![a-z])/;

/** Whether a file is named as a copy: `Copie - Iasi.xlsx`, `Iasi (1).xlsx`, `Iasi.de-corectat.xlsx`. */
export function isNamedAsCopy(path: string): boolean {
  const name = foldText(path.slice(path.lastIndexOf('/') + 1));
  return copyMark.test(name) || name.includes(copySuffix);
}

/** Compares paths so that of two equal files the original comes first. */
export function originalsFirst(a: string, b: string): number {
  return Number(isNamedAsCopy(a)) - Number(isNamedAsCopy(b)) || byCodeUnits(a, b);
}
