/** A piece of an HTML page: a tag with its lower-case name, or the text between two tags. */
export type HtmlToken =
  | { readonly type: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly type: 'text'; readonly text: string };

/** Elements whose content is not read. */
const unread = new Set(['script', 'style', 'title', 'template', 'xml']);

/** Splits a page into tags and text the way browsers do: nothing is malformed, comments and scripts are left out. */
export function* tokenize(html: string): Generator<HtmlToken> {
  let position = 0;
  while (position < html.length) {
    const start = html.indexOf('<', position);
    const end = start === -1 ? html.length : start;
    if (end > position) yield { type: 'text', text: html.slice(position, end) };
    if (start === -1) return;
    const token = readTag(html, start);
    if (token.name !== '') yield token;
    position = token.type === 'open' && unread.has(token.name) ? closingTag(html, token) : token.end;
  }
}

interface Tag {
  readonly type: 'open' | 'close';
  readonly name: string;
  readonly attributes: string;
  readonly end: number;
}

function readTag(html: string, start: number): Tag {
  if (html.startsWith('<!--', start)) return nothing(after(html, '-->', start + 4));
  const end = after(html, '>', start);
  const match = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(html.slice(start, Math.min(end, start + 40)));
  if (!match) return nothing(end);
  const [whole, slash, name = ''] = match;
  const attributes = html.slice(start + whole.length, end - 1);
  return { type: slash ? 'close' : 'open', name: name.toLowerCase(), attributes, end };
}

function closingTag(html: string, { name, end }: Tag): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = end;
  return closing.exec(html)?.index ?? html.length;
}

function nothing(end: number): Tag {
  return { type: 'open', name: '', attributes: '', end };
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}
