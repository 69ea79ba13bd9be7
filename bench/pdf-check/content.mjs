import { Area, combined, identity, moved } from './shapes.mjs';
import { isOperator, tokens } from './tokens.mjs';

const showing = new Set(['Tj', 'TJ', "'", '"']);
const filling = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
/** Operators that put something on the page. */
const painting = new Set([...showing, ...filling, 'S', 's', 'sh', 'Do', 'EI']);
const ending = new Set([...filling, 'S', 's', 'n']);

/**
 * Goes through the operators of a page and gives what is painted: in which marks, in which colour, with which glyphs
 * of which font, and on what. `unbalanced` tells whether marks are closed that were not open, or left open, `depth`
 * how many states were saved at once, and `cmyk` whether a colour is one of a press.
 */
export function readContent(text) {
  const page = new PageReader();
  let operands = [];
  for (const token of tokens(text)) {
    if (isOperator(token)) {
      page.operate(token, operands);
      operands = [];
    } else operands.push(token);
  }
  return page.result();
}

class PageReader {
  paints = [];
  mcids = [];
  unbalanced = false;
  cmyk = false;
  depth = 0;
  marks = [];
  saved = [];
  areas = [];
  path = [];
  text = identity;
  state = { fill: [0, 0, 0], matrix: identity, font: undefined, size: 0 };

  result() {
    const { paints, mcids, unbalanced, cmyk, depth, marks } = this;
    return { paints, mcids, cmyk, depth, unbalanced: unbalanced || marks.length > 0 };
  }

  operate(operator, operands) {
    const numbers = operands.map(Number);
    if (operator === 'BMC' || operator === 'BDC') this.marks.push(markOf(operands, this.mcids));
    else if (operator === 'EMC') this.unbalanced ||= this.marks.pop() === undefined;
    else if (operator === 'q') this.depth = Math.max(this.depth, this.saved.push(this.state));
    else if (operator === 'Q') this.state = this.saved.pop() ?? this.state;
    else if (operator === 'cm') this.change({ matrix: combined(numbers, this.state.matrix) });
    else if (['scn', 'sc', 'rg', 'g'].includes(operator)) this.change({ fill: rgb(operands) });
    else if (operator === 'k' || operator === 'K' || operands.includes('/DeviceCMYK')) this.cmyk = true;
    else this.draw(operator, operands, numbers);
  }

  draw(operator, operands, numbers) {
    if (operator === 'BT') this.text = identity;
    if (operator === 'Tm') this.text = numbers;
    if (operator === 'Td' || operator === 'TD') this.text = combined([1, 0, 0, 1, ...numbers], this.text);
    if (operator === 'Tf') this.change({ font: operands[0].slice(1), size: numbers[1] });
    if (operator === 'm') this.path.push([this.point(numbers)]);
    if (operator === 'l' || operator === 'c' || operator === 'v' || operator === 'y')
      this.path.at(-1)?.push(this.point(numbers.slice(-2)));
    if (operator === 're') this.path.push(this.rectangle(numbers));
    if (painting.has(operator)) this.paints.push(this.paintOf(operator, operands));
    if (filling.has(operator) && this.path.length > 0) this.areas.push(new Area(this.path, this.state.fill));
    if (ending.has(operator)) this.path = [];
  }

  change(changes) {
    this.state = { ...this.state, ...changes };
  }

  point(numbers) {
    return moved(numbers, this.state.matrix);
  }

  rectangle([x, y, width, height]) {
    const corners = [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ];
    return corners.map((corner) => this.point(corner));
  }

  paintOf(operator, operands) {
    const marks = this.marks.filter(({ kind }) => kind !== 'other');
    const isText = showing.has(operator);
    if (!isText) return { marks, isText };
    const { fill, font, size, matrix } = this.state;
    const glyphs = operands.filter((each) => each.startsWith('<')).map((each) => each.slice(1, -1));
    const middle = moved([size * 0.25, size * 0.3], combined(this.text, matrix));
    const ground = this.areas.findLast((area) => area.holds(middle))?.fill ?? [1, 1, 1];
    return { marks, isText, fill, font, glyphs, ground };
  }
}

function markOf(operands, mcids) {
  const id = operands.indexOf('/MCID');
  if (id >= 0) mcids.push(Number(operands[id + 1]));
  if (id >= 0) return { kind: 'real', mcid: Number(operands[id + 1]) };
  return { kind: operands[0] === '/Artifact' ? 'artifact' : 'other' };
}

function rgb(operands) {
  const numbers = operands.map(Number).filter((each) => !Number.isNaN(each));
  return numbers.length >= 3 ? numbers.slice(-3) : [numbers[0] ?? 0, numbers[0] ?? 0, numbers[0] ?? 0];
}
