/** A number in four bytes, the lowest first. */
export function uint32(number: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, number, true);
  return new Uint8Array(view.buffer);
}

/** Exactly so many bytes: cut, or filled up with a byte. */
export function sized(bytes: Uint8Array, length: number, filler: number): Uint8Array {
  const result = new Uint8Array(length).fill(filler);
  result.set(bytes.subarray(0, length));
  return result;
}

/** Whether two texts of bytes begin alike for so many bytes. */
export function beginAlike(a: Uint8Array, b: Uint8Array, length: number): boolean {
  if (a.length < length || b.length < length) return false;
  return a.subarray(0, length).every((byte, index) => byte === b[index]);
}
