import { key } from './objects.mjs';

/**
 * The structure tree: nodes with a type, attributes, children and, in `content`, what of the pages they hold.
 * Findings of its form (wrong parents, elements in two places) are added to `findings`.
 */
export function readStructure(pdf, findings) {
  const tree = pdf.get(pdf.catalog, 'StructTreeRoot');
  if (tree === undefined) return [];
  const seen = new Set();
  return pdf.list(tree, 'K').map((raw) => readElement(raw, key(pdf.raw(pdf.catalog, 'StructTreeRoot'))));

  function readElement(raw, parent) {
    const dict = pdf.resolve(raw);
    const node = {
      type: pdf.get(dict, 'S'),
      ref: key(raw),
      kids: [],
      content: [],
      alt: pdf.get(dict, 'Alt'),
    };
    node.attributes = attributesOf(pdf, dict);
    if (seen.has(node.ref)) findings.push(`${node.type} stands in the structure tree twice`);
    seen.add(node.ref);
    if (key(pdf.raw(dict, 'P')) !== parent)
      findings.push(`${node.type} names another parent than the one it is in`);
    for (const kid of pdf.list(dict, 'K')) readKid(kid, node, key(pdf.raw(dict, 'Pg')));
    return node;
  }

  function readKid(raw, node, page) {
    const kid = pdf.resolve(raw);
    if (typeof kid === 'number') node.content.push({ page, mcid: kid });
    else if (pdf.get(kid, 'Type') === 'MCR')
      node.content.push({ page: key(pdf.raw(kid, 'Pg')) || page, mcid: pdf.get(kid, 'MCID') });
    else if (pdf.get(kid, 'Type') === 'OBJR')
      node.content.push({ page: key(pdf.raw(kid, 'Pg')) || page, annotation: key(pdf.raw(kid, 'Obj')) });
    else node.kids.push(readElement(raw, node.ref));
  }
}

function attributesOf(pdf, dict) {
  const found = {};
  for (const raw of pdf.list(dict, 'A')) {
    const attributes = pdf.resolve(raw);
    for (const name of ['Scope', 'ColSpan', 'RowSpan', 'ListNumbering', 'BBox']) {
      const value = pdf.get(attributes, name);
      if (value !== undefined) found[name] = value;
    }
  }
  return found;
}

/** Every node below those given, in reading order. */
export function* everyElement(nodes) {
  for (const node of nodes) {
    yield node;
    yield* everyElement(node.kids);
  }
}
