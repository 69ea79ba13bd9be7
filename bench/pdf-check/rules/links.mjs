import { key } from '../objects.mjs';
import { everyElement } from '../structure.mjs';
import { parentTree } from './marks.mjs';

/** Flags of an annotation (ISO 32000-1, 12.5.3); those that hide are Invisible, Hidden, NoView and ToggleNoView. */
const print = 1 << 2;
const hiding = (1 << 0) | (1 << 1) | (1 << 5) | (1 << 8);

/** Every link can be found by structure, says where it leads, and leads to something. */
export function* linkRules({ pdf, structure }) {
  const holders = new Map();
  for (const node of everyElement(structure))
    for (const { annotation, page } of node.content)
      if (annotation !== undefined) holders.set(annotation, { node, page });
  const parents = parentTree(pdf);
  const names = destinations(pdf);
  for (const page of pdf.pages)
    for (const raw of pdf.list(page.dict, 'Annots')) {
      const annotation = pdf.resolve(raw);
      const where = `page ${page.number}: a link`;
      const holder = holders.get(key(raw));
      if (pdf.get(annotation, 'Subtype') !== 'Link')
        yield `page ${page.number} has an annotation that is no link`;
      const flags = pdf.get(annotation, 'F') ?? 0;
      if ((flags & print) === 0 || (flags & hiding) !== 0) yield `${where} that is not printed`;
      if (!pdf.get(annotation, 'Contents')?.trim()) yield `${where} without a text of its own`;
      if (holder?.node.type !== 'Link') yield `${where} is not within a Link of the structure tree`;
      else if (holder.page !== key(page.ref)) yield `${where} is said to be on another page`;
      if (holder !== undefined && key(parents.get(pdf.get(annotation, 'StructParent'))) !== holder.node.ref)
        yield `${where} does not lead back to its element`;
      const name = pdf.get(annotation, 'Dest') ?? pdf.get(annotation, 'A', 'D');
      const address = pdf.get(annotation, 'A', 'URI');
      if (address === undefined && !names.has(name)) yield `${where} leads nowhere`;
      if (address !== undefined && !/^(?:https?:|mailto:)/u.test(address))
        yield `${where} leads to ${address}`;
    }
}

function destinations(pdf) {
  const found = new Set();
  const visit = (node) => {
    for (const [at, raw] of pdf.list(node, 'Names').entries()) if (at % 2 === 0) found.add(pdf.resolve(raw));
    for (const kid of pdf.list(node, 'Kids')) visit(pdf.resolve(kid));
  };
  visit(pdf.get(pdf.catalog, 'Names', 'Dests'));
  return found;
}
