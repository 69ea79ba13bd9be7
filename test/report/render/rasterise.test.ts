import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { reportTheme } from '../../../src/report/render/charts/report-theme.js';
import { lettering } from '../../../src/report/render/charts/theme.js';
import { rasterise } from '../../../src/report/render/raster/rasterise.js';

const theme = reportTheme('ro');

/** Each pixel of a drawing of ten by ten points as its colour; two pixels a point. */
function drawn(marks: string): (x: number, y: number) => string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${marks}</svg>`;
  const { png } = rasterise(svg, theme);
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([20, 20]);
  const lines = unzlibSync(png.subarray(41, 41 + view.getUint32(33)));
  return (x, y) => {
    const at = y * 61 + 1 + x * 3;
    return `#${[...lines.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
}

test('fills boxes, circles and paths with their colours, on white', () => {
  const at = drawn(
    '<rect x="0" y="0" width="2" height="2" fill="#ff0000"/><circle cx="7" cy="7" r="2" fill="#0000ff"/>',
  );
  expect([at(1, 1), at(5, 1), at(14, 14), at(19, 19)]).toEqual(['#ff0000', '#ffffff', '#0000ff', '#ffffff']);
  const path = drawn('<path d="M1 1l8 0 0 8-8 0zM3 3l4 0 0 4-4 0z" fill="#00ff00" fill-rule="evenodd"/>');
  expect([path(3, 3), path(10, 10)]).toEqual(['#00ff00', '#ffffff']);
});

test('draws lines and outlines in their width, and what is moved where it belongs', () => {
  const at = drawn('<line x1="0" y1="5" x2="10" y2="5" stroke="#123456" stroke-width="2"/>');
  expect([at(10, 9), at(10, 10), at(10, 5)]).toEqual(['#123456', '#123456', '#ffffff']);
  const moved = drawn(
    '<g transform="translate(4 4) scale(2)"><rect x="0" y="0" width="1" height="1" fill="#ff0000"/></g>',
  );
  expect([moved(8, 8), moved(11, 11), moved(13, 13), moved(1, 1)]).toEqual([
    '#ff0000',
    '#ff0000',
    '#ffffff',
    '#ffffff',
  ]);
});

test('softens edges', () => {
  const at = drawn('<rect x="0" y="0" width="2.25" height="10" fill="#000000"/>');
  expect([at(3, 5), at(4, 5), at(5, 5)]).toEqual(['#000000', '#808080', '#ffffff']);
});

/** The pixels that are not white. */
function inked(marks: string): [x: number, y: number][] {
  const at = drawn(marks);
  return Array.from({ length: 400 }, (_, index): [number, number] => [
    index % 20,
    Math.floor(index / 20),
  ]).filter(([x, y]) => at(x, y) !== '#ffffff');
}

test('sets letters with their marks, anchored and turned', () => {
  const plain = inked(lettering('s', { x: 5, y: 6, anchor: 'middle' }));
  const comma = inked(lettering('ș', { x: 5, y: 6, anchor: 'middle' }));
  expect(plain.length).toBeGreaterThan(10);
  expect(Math.max(...comma.map(([, y]) => y))).toBeGreaterThan(Math.max(...plain.map(([, y]) => y)));
  const ends = (pixels: [number, number][]) => Math.max(...pixels.map(([x]) => x));
  expect(ends(inked(lettering('l', { x: 5, y: 6, anchor: 'end' })))).toBeLessThanOrEqual(10);
  const turned = inked(lettering('ll', { x: 5, y: 6, turned: -90 }));
  const [width, height] = [0, 1].map(
    (axis) => Math.max(...turned.map((at) => at[axis] ?? 0)) - Math.min(...turned.map((at) => at[axis] ?? 0)),
  );
  expect(width).toBeGreaterThan(height ?? 0);
});

test('gives the same bytes for the same drawing', () => {
  const svg = '<svg width="10" height="10"><circle cx="5" cy="5" r="3" fill="#14365a"/></svg>';
  expect(rasterise(svg, theme).png).toEqual(rasterise(svg, theme).png);
});
