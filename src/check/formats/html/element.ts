import { escaped } from '../../../report/render/charts/svg.js';

/** One HTML element; `children` are elements already made or text already escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[],
): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${listed.join('')}>${children.join('')}</${name}>`;
}

/** An element that holds a text. */
export function textElement(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return element(name, attributes, [escaped(text)]);
}

/** A list of texts; nothing where there are none. */
export function list(items: readonly string[]): string {
  const listed = items.map((item) => textElement('li', item));
  return items.length === 0 ? '' : element('ul', {}, listed);
}
