const delimiters = new Set('()<>[]{}/%');
const blanks = new Set('\0\t\n\f\r ');

/** The tokens of a content stream, comments left out. */
export function* tokens(text) {
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    const end = tokenEnd(text, at);
    if (!blanks.has(character) && character !== '%') yield text.slice(at, end);
    at = end;
  }
}

/** Whether a token names what to do, and is not something to do it with. */
export function isOperator(token) {
  return /^[A-Za-z'"]/u.test(token) && token !== 'true' && token !== 'false' && token !== 'null';
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
