/** Operators that put something on the page. */
const painting = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'EI',
  'Tj',
  'TJ',
  "'",
  '"',
]);
const showing = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Goes through the operators of a page and gives what is painted: in which marks, in which colour, with which glyphs.
 * `unbalanced` tells whether marks are closed that were not open, or left open.
 */
export function readContent(text) {
  const found = { paints: [], mcids: [], unbalanced: false };
  const marks = [];
  const colours = [];
  let fill = [0, 0, 0];
  let operands = [];
  for (const token of tokens(text)) {
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BMC' || token === 'BDC') marks.push(markOf(operands, found.mcids));
    else if (token === 'EMC') found.unbalanced ||= marks.pop() === undefined;
    else if (token === 'q') colours.push(fill);
    else if (token === 'Q') fill = colours.pop() ?? fill;
    else if (['scn', 'sc', 'rg', 'g'].includes(token)) fill = rgb(operands);
    else if (painting.has(token)) found.paints.push(paintOf(token, operands, marks, fill));
    operands = [];
  }
  found.unbalanced ||= marks.length > 0;
  return found;
}

function paintOf(operator, operands, marks, fill) {
  const isText = showing.has(operator);
  const glyphs = isText
    ? operands.filter((each) => each.startsWith('<')).map((each) => each.slice(1, -1))
    : [];
  return { marks: marks.filter(({ kind }) => kind !== 'other'), isText, fill, glyphs };
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

function isOperator(token) {
  return /^[A-Za-z'"]/u.test(token) && token !== 'true' && token !== 'false' && token !== 'null';
}

const delimiters = new Set('()<>[]{}/%');
const blanks = new Set('\0\t\n\f\r ');

function* tokens(text) {
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    const end = tokenEnd(text, at);
    if (!blanks.has(character) && character !== '%') yield text.slice(at, end);
    at = end;
  }
}

function tokenEnd(text, at) {
  const character = text[at];
  if (blanks.has(character)) return at + 1;
  if (character === '(') return stringEnd(text, at);
  if (character === '%') return lineEnd(text, at);
  if (character === '<' || character === '>') {
    if (text[at + 1] === character) return at + 2;
    return character === '>' ? at + 1 : text.indexOf('>', at) + 1 || text.length;
  }
  if (character !== '/' && delimiters.has(character)) return at + 1;
  return wordEnd(text, at + 1);
}

function wordEnd(text, from) {
  let end = from;
  while (end < text.length && !delimiters.has(text[end]) && !blanks.has(text[end])) end++;
  return end;
}

function lineEnd(text, from) {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function stringEnd(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}
