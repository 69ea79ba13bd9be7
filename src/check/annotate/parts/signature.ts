import { type EditedPackage, relationsOf } from '../package/package.js';
import { elementsAt } from '../package/xml.js';

/**
 * Takes the electronic signature out of a package: a changed workbook is not what was signed, and Excel would warn of
 * a broken one. The signature of macros stays, since they are not changed.
 * @returns whether there was one
 */
export function removeSignature(workbook: EditedPackage): boolean {
  const origin = workbook.relations('').find(({ type }) => type === 'origin');
  if (!origin) return false;
  const signatures = workbook.relations(origin.target).map(({ target }) => target);
  for (const part of [...signatures, origin.target, relationsOf(origin.target)]) workbook.remove(part);
  const xml = workbook.text('_rels/.rels');
  const relation = elementsAt(xml, ['Relationships', 'Relationship']).find(
    ({ tag }) => tag.attributes.Id === origin.id,
  );
  if (relation) workbook.set('_rels/.rels', xml.slice(0, relation.tag.start) + xml.slice(relation.end));
  return true;
}
