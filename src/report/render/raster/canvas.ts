import type { Contour } from './outlines.js';

/** Lines of a pixel that are looked at for what covers it. */
const samples = 4;

/** A picture in opaque colours, on white paper. */
export class Canvas {
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height * 3).fill(255);
  }

  /** Fills what lies within the contours by the rule of non-zero winding, or of odd and even; edges are soft. */
  fill(contours: readonly Contour[], colour: string, isEvenOdd = false): void {
    const edges = contours.flatMap(edgesOf);
    const top = Math.max(0, Math.floor(Math.min(...edges.map(({ top }) => top))));
    const bottom = Math.min(this.height, Math.ceil(Math.max(...edges.map(({ bottom }) => bottom))));
    const xs = contours.flatMap((contour) => contour.map(([x]) => x));
    const left = Math.max(0, Math.floor(Math.min(...xs)));
    const right = Math.min(this.width, Math.ceil(Math.max(...xs)));
    if (edges.length === 0 || right <= left) return;
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    for (let row = top; row < bottom; row++) {
      const cover = new Float32Array(right - left);
      const near = edges.filter((edge) => edge.top < row + 1 && edge.bottom > row);
      for (let sample = 0; sample < samples; sample++) {
        const y = row + (sample + 0.5) / samples;
        for (const [from, to] of spansAt(near, y, isEvenOdd)) addSpan(cover, from - left, to - left);
      }
      this.blend(row, left, cover, parts);
    }
  }

  private blend(row: number, left: number, cover: Float32Array, parts: readonly number[]): void {
    for (const [x, covered] of cover.entries()) {
      if (covered === 0) continue;
      const share = Math.min(1, covered / samples);
      for (const [part, value] of parts.entries()) {
        const at = (row * this.width + left + x) * 3 + part;
        this.pixels[at] = Math.round((this.pixels[at] ?? 0) * (1 - share) + value * share);
      }
    }
  }
}

interface Edge {
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
  readonly slope: number;
  readonly winding: 1 | -1;
}

function edgesOf(contour: Contour): Edge[] {
  return contour.flatMap(([x, y], index): Edge[] => {
    const [nextX, nextY] = contour[(index + 1) % contour.length] ?? [x, y];
    if (y === nextY) return [];
    const slope = (nextX - x) / (nextY - y);
    return y < nextY
      ? [{ top: y, bottom: nextY, x, slope, winding: 1 }]
      : [{ top: nextY, bottom: y, x: nextX, slope, winding: -1 }];
  });
}

function spansAt(edges: readonly Edge[], y: number, isEvenOdd: boolean): [from: number, to: number][] {
  const crossings = edges
    .filter(({ top, bottom }) => top <= y && y < bottom)
    .map(({ top, x, slope, winding }) => ({ x: x + (y - top) * slope, winding }))
    .sort((a, b) => a.x - b.x);
  const spans: [number, number][] = [];
  let winding = 0;
  for (const [index, crossing] of crossings.entries()) {
    winding += isEvenOdd ? 1 : crossing.winding;
    const isInside = isEvenOdd ? winding % 2 === 1 : winding !== 0;
    const next = crossings[index + 1];
    if (isInside && next) spans.push([crossing.x, next.x]);
  }
  return spans;
}

function addSpan(cover: Float32Array, from: number, to: number): void {
  const [start, end] = [Math.max(0, from), Math.min(cover.length, to)];
  for (let x = Math.floor(start); x < end; x++)
    cover[x] = (cover[x] ?? 0) + Math.min(end, x + 1) - Math.max(start, x);
}
