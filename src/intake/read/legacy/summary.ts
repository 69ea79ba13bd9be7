import { isoTime } from '../time.js';

/** Where things stand in a stream of properties, in the numbers of Microsoft's specification [MS-OLEPS]. */
const offsets = { firstSet: 44, propertyCount: 4, properties: 8 };
const lastSaved = 13;
const fileTime = 64;

/** More properties than any document has. */
const mostProperties = 1_000;

/** A file time counts tenths of microseconds from 1601. */
const millisecondsTo1601 = Date.UTC(1601, 0, 1);

/** When a document was last saved (ISO 8601, UTC), by its summary; nothing where that does not say or is damaged. */
export function savedAt(summary: Uint8Array): string | undefined {
  const view = new DataView(summary.buffer, summary.byteOffset, summary.byteLength);
  try {
    const set = view.getUint32(offsets.firstSet, true);
    const value = findProperty(view, set, lastSaved);
    if (value === undefined || view.getUint32(value, true) !== fileTime) return undefined;
    const tenths = view.getUint32(value + 4, true) + view.getUint32(value + 8, true) * 2 ** 32;
    return isoTime(new Date(millisecondsTo1601 + Math.round(tenths / 10_000)).toISOString());
  } catch (error) {
    // A place outside the stream, or a time outside the calendar.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the value of a property stands. */
function findProperty(view: DataView, set: number, wanted: number): number | undefined {
  const count = Math.min(view.getUint32(set + offsets.propertyCount, true), mostProperties);
  for (let index = 0; index < count; index += 1) {
    const entry = set + offsets.properties + index * 8;
    if (view.getUint32(entry, true) === wanted) return set + view.getUint32(entry + 4, true);
  }
  return undefined;
}
