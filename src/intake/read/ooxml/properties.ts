import { isoTime } from '../time.js';
import { Unreadable } from '../unreadable.js';
import { scanXml } from '../xml.js';
import type { Archive } from '../zip/archive.js';

/** When a package says it was last saved: the text of one element of its properties. */
export function readModified(archive: Archive, part: string, element: string): string | undefined {
  let inside = false;
  let modified = '';
  try {
    scanXml(archive.inflate(part), part, {
      open: (name) => {
        inside = name === element;
      },
      close: () => {
        inside = false;
      },
      text: (text) => {
        if (inside) modified += text;
      },
    });
  } catch (error) {
    // Properties hold no data: a workbook with damaged ones is still read.
    if (!(error instanceof Unreadable)) throw error;
  }
  return isoTime(modified);
}
