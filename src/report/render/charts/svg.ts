/** Attributes of an element; numbers are lengths in points. */
export type Attributes = Readonly<Record<string, string | number>>;

/** One SVG element; `children` are elements already made or text already escaped. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  const inside = children.join('');
  return inside === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${inside}</${name}>`;
}

function attribute(value: string | number): string {
  return typeof value === 'number' ? String(rounded(value)) : escaped(value);
}

/** Two decimals are finer than any printer, and keep the bytes free of the last bits of arithmetic. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it. Control characters, which XML 1.0 cannot hold at all, are left out. */
export function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for.
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '');
  return allowed.replace(/[&<>"]/gu, (character) => entities[character] ?? '');
}
