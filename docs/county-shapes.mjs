// Writes the outlines of the counties that the maps are drawn from: `npm run map`. Borders are simplified once for
// both counties that share them, so that no gaps open between neighbours.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

/** Triangles smaller than this, in square units of the map (of 613 by 433), are smoothed away. */
const leastArea = 2;
/** Isles smaller than this are not drawn. */
const leastIsle = 6;
const grid = 10;

/** The package is a script of one literal, which Node does not load as a module without a warning. */
const source = readFileSync(fileURLToPath(import.meta.resolve('@svg-maps/romania')), 'utf8');
const { viewBox, locations } = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
const [, , width, height] = viewBox.split(' ').map(Number);

const geometries = Object.fromEntries(
  locations.map(({ id, path }) => [
    id.slice(3).toUpperCase(),
    { type: 'MultiPolygon', coordinates: polygonsOf(path) },
  ]),
);
const exact = topology(geometries, 1e5);
const smooth = simplify(presimplify(exact), leastArea);
const shapes = Object.keys(geometries)
  .sort()
  .map((code) => shapeOf(code, feature(smooth, smooth.objects[code]).geometry.coordinates));
writeFileSync(new URL('../src/report/render/charts/map/county-shapes.ts', import.meta.url), moduleOf(shapes));

/** Rings of a path of `m` and `z` alone; a ring within the largest is its hole. */
function polygonsOf(path) {
  let start = [0, 0];
  const rings = path
    .split('z')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const ring = ringOf(part, start);
      start = ring[0];
      return [...ring, start].map((point) => point.map((value) => Math.round(value * 5) / 5));
    });
  const [outer, ...others] = [...rings].sort((a, b) => areaOf(b) - areaOf(a));
  const isHole = (ring) => contains(outer, ring[0]);
  return [[outer, ...others.filter(isHole)], ...others.filter((ring) => !isHole(ring)).map((ring) => [ring])];
}

/** The steps of a ring as points; the first step is from where the ring before it started. */
function ringOf(part, [startX, startY]) {
  const steps = part.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gu).map(Number);
  let [x, y] = [startX, startY];
  const ring = [];
  for (let at = 0; at < steps.length; at += 2) {
    [x, y] = [x + steps[at], y + steps[at + 1]];
    ring.push([x, y]);
  }
  return ring;
}

function areaOf(ring) {
  const sum = ring.reduce((total, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

function contains(ring, [x, y]) {
  return ring.reduce((inside, [ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);
}

function shapeOf(code, polygons) {
  const drawn = polygons.filter(([outer]) => areaOf(outer) > leastIsle);
  const path = drawn.flat().map(pathOf).join('');
  const [largest] = [...drawn].sort((a, b) => areaOf(b[0]) - areaOf(a[0]));
  const label = polylabel(largest, 0.1);
  return { code, path, x: oneDecimal(label[0]), y: oneDecimal(label[1]), room: oneDecimal(label.distance) };
}

/** Coordinates of one decimal; points that fall together are drawn once. */
function pathOf(ring) {
  const points = ring.slice(0, -1).map(([x, y]) => [Math.round(x * grid), Math.round(y * grid)]);
  const steps = points.flatMap(([x, y], at) => {
    if (at === 0) return [`M${x / grid} ${y / grid}l`];
    const [beforeX, beforeY] = points[at - 1];
    return x === beforeX && y === beforeY ? [] : [`${(x - beforeX) / grid} ${(y - beforeY) / grid} `];
  });
  return `${steps.join('').trim().replaceAll(' -', '-')}z`;
}

function oneDecimal(value) {
  return Math.round(value * 10) / 10;
}

function moduleOf(list) {
  const entries = list.map(
    ({ code, path, x, y, room }) =>
      `  { code: '${code}', x: ${x}, y: ${y}, room: ${room}, path: '${path}' },`,
  );
  return `// Written by docs/county-shapes.mjs (npm run map). Map of Romania © Popa Ioan Alexandru (@svg-maps/romania 1.0.0)
// and MapSVG, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; outlines simplified.

/** The outline of a county or of the municipality of Bucharest, in the units of the map. */
export interface CountyShape {
  /** As in the registry of counties. */
  readonly code: string;
  /** Where a label stands best: the middle of the largest circle within the outline, and its radius. */
  readonly x: number;
  readonly y: number;
  readonly room: number;
  /** SVG path data. */
  readonly path: string;
}

export const mapSize = { width: ${width}, height: ${height} } as const;

export const countyShapes: readonly CountyShape[] = [
${entries.join('\n')}
];
`;
}
