import { everyElement } from '../structure.mjs';

/** The children that a type may have; types that are not here may have any. */
const allowed = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};

/** The parents that a type must have. */
const parents = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form`.split(
    /\s+/u,
  ),
);

/** Every element has a type that readers know, stands where such elements may stand, and holds something. */
export function* structureRules({ pdf, structure }) {
  if (structure.length !== 1 || structure[0].type !== 'Document')
    yield 'the structure tree is not one Document';
  if (pdf.get(pdf.catalog, 'StructTreeRoot', 'RoleMap') !== undefined)
    yield 'the structure tree has types of its own';
  let level = 0;
  for (const node of everyElement(structure)) {
    if (!standard.has(node.type)) yield `${node.type} is not a standard structure type`;
    yield* nestingRules(node);
    if (node.kids.length === 0 && node.content.length === 0 && !['TD', 'TH'].includes(node.type))
      yield `${node.type} is empty`;
    if (node.type === 'Figure' && !node.alt?.trim()) yield 'Figure without a text that stands in for it';
    if (node.type === 'Figure' && node.attributes.BBox?.length !== 4)
      yield 'Figure without its place on the page';
    const captions = node.kids.filter(({ type }) => type === 'Caption').length;
    if (captions > 1 || (captions === 1 && !isAtEnd(node.kids)))
      yield `${node.type} has a Caption that is neither its first nor its last part`;
    if (node.type === 'Link' && node.content.every(({ annotation }) => annotation === undefined))
      yield 'Link without a place to click';
    const heading = /^H([1-6])$/u.exec(node.type);
    if (heading !== null && Number(heading[1]) > level + 1)
      yield `a heading of level ${heading[1]} follows one of level ${level}`;
    if (heading !== null) level = Number(heading[1]);
  }
  if (level === 0) yield 'there are no headings';
}

function isAtEnd(kids) {
  return kids[0]?.type === 'Caption' || kids.at(-1)?.type === 'Caption';
}

function* nestingRules(node) {
  for (const kid of node.kids) {
    if (allowed[node.type] !== undefined && !allowed[node.type].includes(kid.type))
      yield `${node.type} holds ${kid.type}`;
    if (parents[kid.type] !== undefined && !parents[kid.type].includes(node.type))
      yield `${kid.type} stands in ${node.type}`;
  }
}
