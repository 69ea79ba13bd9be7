import type { Nodes, Parent } from 'mdast';
import { ConfigurationError } from '../../../model/errors.js';
import { safeAddress } from '../../safe-address.js';
import type { Fail } from './message.js';

/** What Markdown has and no output of the program shows alike. */
const unsupported: ReadonlySet<Nodes['type']> = new Set([
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
]);

/** Refuses links that lead anywhere but to the web, to a mailbox or within the report, and what could not be shown. */
export function refuse(node: Nodes, file: string, fail: Fail): void {
  const where = { file, line: node.position?.start.line ?? 1 };
  if (node.type === 'link' && safeAddress(node.url) === undefined)
    fail(new ConfigurationError('template-link', { ...where, url: node.url }));
  if (unsupported.has(node.type))
    fail(new ConfigurationError('template-unsupported', { ...where, what: node.type }));
  if ('children' in node) for (const child of (node as Parent).children) refuse(child, file, fail);
}
