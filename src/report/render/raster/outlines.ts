import { glyphIndices, tableOffset } from '../typeface/metrics.js';

export type Point = readonly [x: number, y: number];

/** A closed line of straight pieces. */
export type Contour = readonly Point[];

/** The outlines of the characters of a TrueType font, in units of its em, upwards. */
export interface Outlines {
  readonly unitsPerEm: number;
  contoursOf(codePoint: number): readonly Contour[];
}

/** A curve is as many straight pieces: at the size of a label nobody sees them. */
const pieces = 4;

/** Reads the tables `loca` and `glyf`, as the OpenType specification 1.9 lays them out. */
export function readOutlines(bytes: Uint8Array): Outlines {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = tableOffset(view, 'head');
  const [loca, glyf] = [tableOffset(view, 'loca'), tableOffset(view, 'glyf')];
  const isLong = view.getInt16(head + 50) === 1;
  const offsetOf = (glyph: number) =>
    isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;
  const contoursOf = (glyph: number): Contour[] => {
    const start = offsetOf(glyph);
    if (start === offsetOf(glyph + 1)) return [];
    const count = view.getInt16(glyf + start);
    return count >= 0
      ? simpleContours(view, glyf + start + 10, count)
      : componentsOf(view, glyf + start + 10).flatMap((part) => placed(contoursOf(part.glyph), part));
  };
  const indices = glyphIndices(view);
  const known = new Map<number, readonly Contour[]>();
  return {
    unitsPerEm: view.getUint16(head + 18),
    contoursOf(codePoint) {
      const contours = known.get(codePoint) ?? contoursOf(indices.get(codePoint) ?? 0);
      known.set(codePoint, contours);
      return contours;
    },
  };
}

interface Component {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The glyphs that a glyph is put together from, such as a letter and its comma. */
function componentsOf(view: DataView, from: number): Component[] {
  const parts: Component[] = [];
  for (let at = from, more = true; more; ) {
    const flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    const isWide = (flags & 1) !== 0;
    const [x, y] = isWide
      ? [view.getInt16(at + 4), view.getInt16(at + 6)]
      : [view.getInt8(at + 4), view.getInt8(at + 5)];
    at += isWide ? 8 : 6;
    const scale = (flags & 8) !== 0 ? view.getInt16(at) / 16_384 : 1;
    at += (flags & 8) !== 0 ? 2 : (flags & 64) !== 0 ? 4 : (flags & 128) !== 0 ? 8 : 0;
    parts.push({ glyph, x, y, scale });
    more = (flags & 32) !== 0;
  }
  return parts;
}

function placed(contours: readonly Contour[], { x, y, scale }: Component): Contour[] {
  return contours.map((contour) => contour.map(([px, py]) => [px * scale + x, py * scale + y] as const));
}

interface Node {
  readonly at: Point;
  readonly isOn: boolean;
}

function simpleContours(view: DataView, from: number, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(from + index * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = from + count * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    const times = (flag & 8) !== 0 ? view.getUint8(at++) + 1 : 1;
    for (let repeat = 0; repeat < times; repeat++) flags.push(flag);
  }
  const read = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) !== 0 ? view.getUint8(at++) : -view.getUint8(at++);
      else if ((flag & same) === 0) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const [xs, ys] = [read(2, 16), read(4, 32)];
  const nodes = flags.map(
    (flag, index): Node => ({
      at: [xs[index] ?? 0, ys[index] ?? 0],
      isOn: (flag & 1) !== 0,
    }),
  );
  return ends.map((end, index) => flattened(nodes.slice((ends[index - 1] ?? -1) + 1, end + 1)));
}

/** Quadratic curves as straight pieces; between two points off the line lies one on it. */
function flattened(nodes: readonly Node[]): Contour {
  const whole = nodes.flatMap((node, index): Node[] => {
    const next = nodes[(index + 1) % nodes.length] ?? node;
    return node.isOn || next.isOn ? [node] : [node, { at: between(node.at, next.at, 0.5), isOn: true }];
  });
  const first = Math.max(
    0,
    whole.findIndex(({ isOn }) => isOn),
  );
  const turned = [...whole.slice(first), ...whole.slice(0, first)];
  return turned.flatMap(({ at, isOn }, index): Point[] => {
    if (isOn) return [at];
    const before = turned[index - 1]?.at ?? at;
    const after = turned[(index + 1) % turned.length]?.at ?? at;
    return Array.from({ length: pieces - 1 }, (_, step) => {
      const t = (step + 1) / pieces;
      return between(between(before, at, t), between(at, after, t), t);
    });
  });
}

function between([ax, ay]: Point, [bx, by]: Point, t: number): Point {
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
}
