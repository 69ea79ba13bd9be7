import { key } from '../objects.mjs';
import { everyElement } from '../structure.mjs';

/**
 * All that is painted is part of one structure element or an artifact, and the tree and the pages lead to each other:
 * no mark that the tree does not know, no place in the tree without a mark, none claimed twice.
 */
export function* markRules({ pdf, structure, contents }) {
  const claims = new Map();
  for (const node of everyElement(structure))
    for (const { page, mcid } of node.content) {
      if (mcid === undefined) continue;
      const place = `${page} ${mcid}`;
      if (claims.has(place))
        yield `content ${mcid} is claimed by ${claims.get(place).type} and by ${node.type}`;
      claims.set(place, node);
    }
  const parents = parentTree(pdf);
  for (const page of pdf.pages) {
    const { paints, mcids, unbalanced } = contents[page.number - 1];
    if (unbalanced) yield `page ${page.number} has marks that do not pair`;
    yield* paintRules(paints, page.number);
    if (new Set(mcids).size < mcids.length) yield `page ${page.number} uses a mark twice`;
    const listed = parents.get(pdf.get(page.dict, 'StructParents')) ?? [];
    for (const mcid of mcids) {
      const node = claims.get(`${key(page.ref)} ${mcid}`);
      claims.delete(`${key(page.ref)} ${mcid}`);
      if (node === undefined)
        yield `page ${page.number} has content ${mcid}, which the structure tree does not hold`;
      else if (key(listed[mcid]) !== node.ref)
        yield `page ${page.number} leads from content ${mcid} to another element`;
    }
  }
  for (const [place, { type }] of claims) yield `${type} holds content ${place}, which no page has`;
}

function* paintRules(paints, number) {
  const unmarked = paints.filter(({ marks }) => marks.length === 0).length;
  if (unmarked > 0) yield `page ${number} paints ${unmarked} times outside of any mark`;
  if (paints.some(({ marks }) => marks.length > 1)) yield `page ${number} has a mark within a mark`;
}

/** The way back from the pages and annotations to the tree, by its number. */
export function parentTree(pdf) {
  const found = new Map();
  const visit = (node) => {
    const numbers = pdf.list(node, 'Nums');
    for (let at = 0; at < numbers.length; at += 2) {
      const value = pdf.resolve(numbers[at + 1]);
      found.set(pdf.resolve(numbers[at]), Array.isArray(value) ? value : numbers[at + 1]);
    }
    for (const kid of pdf.list(node, 'Kids')) visit(pdf.resolve(kid));
  };
  visit(pdf.get(pdf.catalog, 'StructTreeRoot', 'ParentTree'));
  return found;
}
