import { strFromU8, unzipSync } from 'fflate';
import { UserError } from '../../../model/errors.js';

const stylesPart = 'word/styles.xml';

/**
 * The styles of a Word document, for reports to be set in.
 * @param path names it in messages.
 * @throws UserError `reference-doc` where it is no Word document.
 */
export function stylesOf(bytes: Uint8Array, path: string): string {
  try {
    const part = unzipSync(bytes, { filter: ({ name }) => name === stylesPart })[stylesPart];
    const xml = part && strFromU8(part);
    if (xml?.includes('</w:styles>')) return xml;
  } catch (cause) {
    throw new UserError('reference-doc', { path }, { cause });
  }
  throw new UserError('reference-doc', { path });
}

/** The styles of the reference, and behind them those of ours that it lacks. */
export function withReference(own: string, reference: string): string {
  const known = new Set([...reference.matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id));
  const styles = [...own.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>.*?<\/w:style>/gsu)];
  const lacking = styles.filter(([, id]) => !known.has(id)).map(([style]) => style);
  return reference.replace('</w:styles>', `${lacking.join('')}</w:styles>`);
}
