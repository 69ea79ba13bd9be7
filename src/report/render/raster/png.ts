import { zlibSync } from 'fflate';
import type { Canvas } from './canvas.js';

/** The picture as a PNG file (ISO/IEC 15948): true colour, eight bits a part. */
export function toPng({ width, height, pixels }: Canvas): Uint8Array {
  const lines = new Uint8Array((width * 3 + 1) * height);
  for (let row = 0; row < height; row++)
    lines.set(pixels.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', zlibSync(lines)), chunk('IEND', new Uint8Array(0))];
  return joined([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), ...chunks]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data]);
  const written = new Uint8Array(body.length + 8);
  const view = new DataView(written.buffer);
  view.setUint32(0, data.length);
  written.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return written;
}

/** CRC-32, as the standard has it in its annex. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
