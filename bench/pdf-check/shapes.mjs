/** Transformations as PDF writes them: [a b c d e f] (ISO 32000-1, 8.3.4). */
export const identity = [1, 0, 0, 1, 0, 0];

/** The transformation that does `first` and then `second`. */
export function combined([a, b, c, d, e, f], [A, B, C, D, E, F]) {
  return [
    ...[a * A + b * C, a * B + b * D],
    ...[c * A + d * C, c * B + d * D],
    ...[e * A + f * C + E, e * B + f * D + F],
  ];
}

export function moved([x, y], [a, b, c, d, e, f]) {
  return [x * a + y * c + e, x * b + y * d + f];
}

/** An area that is filled; curves are taken as the straight lines between their ends. */
export class Area {
  /** @param rings lists of points on the page. */
  constructor(rings, fill) {
    this.rings = rings;
    this.fill = fill;
    const points = rings.flat();
    const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
    this.box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }

  /** By the even-odd rule, which agrees with the other where rings do not overlap. */
  holds([x, y]) {
    const [left, bottom, right, top] = this.box;
    if (x < left || x > right || y < bottom || y > top) return false;
    return this.rings.filter((ring) => isWithin(ring, x, y)).length % 2 === 1;
  }
}

function isWithin(ring, x, y) {
  let inside = false;
  for (const [at, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(at + 1) % ring.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
