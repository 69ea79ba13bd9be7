import type { ChartTheme } from '../charts/theme.js';
import { fontFile } from '../typeface/noto-sans.js';
import { Canvas } from './canvas.js';
import { type Contour, type Outlines, type Point, readOutlines } from './outlines.js';
import { toPng } from './png.js';

/** Pixels a point: 144 an inch. */
const scale = 2;

/** Straight pieces of a circle. */
const roundness = 24;

export interface Picture {
  readonly png: Uint8Array;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string>>;
type Move = (point: Point) => Point;

const faces = new Map<'normal' | 'bold', Outlines>();

/** A drawing of ours in pixels, for programs that do not show SVG: it draws the elements that charts have, and no others. */
export function rasterise(svg: string, theme: ChartTheme): Picture {
  const [, width = 0, height = 0] = [...(/ width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [])].map(Number);
  const canvas = new Canvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const moves: Move[] = [([x, y]) => [x * scale, y * scale]];
  for (const { name, attributes, isEnd, text } of elementsOf(svg)) {
    const outer = moves.at(-1) ?? ((point) => point);
    if (name === 'g') isEnd ? moves.pop() : moves.push(within(outer, groupMove(attributes)));
    if (isEnd) continue;
    if (name === 'text') canvas.fill(lettersOf(text, attributes, outer, theme), attributes.fill ?? '#000000');
    const contours = contoursOf(name, attributes).map((contour) => contour.map(outer));
    if (contours.length === 0) continue;
    if (isColour(attributes.fill))
      canvas.fill(contours, attributes.fill, attributes['fill-rule'] === 'evenodd');
    if (isColour(attributes.stroke))
      canvas.fill(
        strokesOf(
          contours,
          Number(attributes['stroke-width'] ?? 1) * scale * factorOf(outer),
          name !== 'line',
        ),
        attributes.stroke,
      );
  }
  return { png: toPng(canvas), width, height };
}

interface Read {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isEnd: boolean;
  /** What stands between it and the next tag. */
  readonly text: string;
}

function elementsOf(svg: string): Read[] {
  const tags = /<(\/?)([\w-]+)((?: [\w:-]+="[^"]*")*)\s*\/?>([^<]*)/gu;
  return [...svg.matchAll(tags)].map(([, end, name = '', listed = '', text = '']) => ({
    ...{ name, isEnd: end === '/', text: unescaped(text) },
    attributes: Object.fromEntries(
      [...listed.matchAll(/ ([\w:-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]),
    ),
  }));
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/gu, (_, name: string) => characters[name] ?? '');
}

function isColour(value: string | undefined): value is string {
  return value?.startsWith('#') === true;
}

function within(outer: Move, inner: Move): Move {
  return (point) => outer(inner(point));
}

/** `translate(x y) scale(s)`. */
function groupMove({ transform = '' }: Attributes): Move {
  const [dx = 0, dy = 0] = numbersIn(/translate\(([^)]*)\)/u.exec(transform)?.[1] ?? '');
  const [times = 1] = numbersIn(/scale\(([^)]*)\)/u.exec(transform)?.[1] ?? '');
  return ([x, y]) => [x * times + dx, y * times + dy];
}

/** How much longer a length becomes, beside the pixels of a point. */
function factorOf(move: Move): number {
  return Math.abs(move([1, 0])[0] - move([0, 0])[0]) / scale;
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/-?\d*\.?\d+/gu)].map(([number]) => Number(number));
}

function contoursOf(name: string, attributes: Attributes): Contour[] {
  const number = (key: string) => Number(attributes[key] ?? 0);
  if (name === 'rect') {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number) as [
      number,
      number,
      number,
      number,
    ];
    return [
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
    ];
  }
  if (name === 'line')
    return [
      [
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ],
    ];
  if (name === 'circle') return [circle([number('cx'), number('cy')], number('r'))];
  return name === 'path' ? pathContours(attributes.d ?? '') : [];
}

function circle([x, y]: Point, radius: number): Contour {
  return Array.from({ length: roundness }, (_, index) => {
    const angle = (2 * Math.PI * index) / roundness;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

/** Paths of straight lines, absolute or relative. */
function pathContours(data: string): Contour[] {
  const contours: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', listed = ''] of data.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/gu)) {
    const isRelative = command === command.toLowerCase();
    if (command.toLowerCase() === 'z') at = contours.at(-1)?.[0] ?? at;
    for (const [index, [dx, dy]] of stepsOf(command, numbersIn(listed), isRelative ? [0, 0] : at).entries()) {
      at = isRelative ? [at[0] + dx, at[1] + dy] : [dx, dy];
      if (command.toLowerCase() === 'm' && index === 0) contours.push([at]);
      else contours.at(-1)?.push(at);
    }
  }
  return contours;
}

/** @param still what a step along one axis leaves of the other. */
function stepsOf(command: string, numbers: readonly number[], still: Point): Point[] {
  if (/[Hh]/u.test(command)) return numbers.map((x) => [x, still[1]]);
  if (/[Vv]/u.test(command)) return numbers.map((y) => [still[0], y]);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}

/** Each piece of the lines as a box of their width, all turning the same way. */
function strokesOf(contours: readonly Contour[], width: number, isClosed: boolean): Contour[] {
  return contours.flatMap((contour) =>
    contour.flatMap((from, index): Contour[] => {
      const to = contour[index + 1] ?? (isClosed ? contour[0] : undefined);
      const length = to === undefined ? 0 : Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (to === undefined || length === 0) return [];
      const [dx, dy] = [
        ((to[0] - from[0]) / length) * (width / 2),
        ((to[1] - from[1]) / length) * (width / 2),
      ];
      return [
        [
          [from[0] + dy, from[1] - dx],
          [to[0] + dy, to[1] - dx],
          [to[0] - dy, to[1] + dx],
          [from[0] - dy, from[1] + dx],
        ],
      ];
    }),
  );
}

function lettersOf(text: string, attributes: Attributes, move: Move, theme: ChartTheme): Contour[] {
  const isBold = attributes['font-weight'] === 'bold';
  const face = faceOf(isBold ? 'bold' : 'normal');
  const metrics = isBold ? theme.bold : theme.regular;
  const [x, y, size] = [attributes.x, attributes.y, attributes['font-size']].map(Number) as [
    number,
    number,
    number,
  ];
  const anchored = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0;
  const turn = turnOf(attributes);
  let left = x - metrics.widthOf(text, size) * anchored;
  return [...text].flatMap((character) => {
    const start = left;
    left += metrics.widthOf(character, size);
    const place: Move = ([px, py]) => [
      start + (px * size) / face.unitsPerEm,
      y - (py * size) / face.unitsPerEm,
    ];
    const contours = face.contoursOf(character.codePointAt(0) ?? 0);
    return contours.map((contour) => contour.map((point) => move(turn(place(point)))));
  });
}

/** `rotate(degrees x y)`. */
function turnOf({ transform = '' }: Attributes): Move {
  const [degrees = 0, cx = 0, cy = 0] = numbersIn(/rotate\(([^)]*)\)/u.exec(transform)?.[1] ?? '');
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return ([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

function faceOf(cut: 'normal' | 'bold'): Outlines {
  const known = faces.get(cut) ?? readOutlines(fontFile(cut));
  faces.set(cut, known);
  return known;
}
