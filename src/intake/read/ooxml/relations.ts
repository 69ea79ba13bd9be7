import { attribute, scanXml } from '../xml.js';
import type { Archive } from '../zip/archive.js';

/** How one part of a package points at another. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address, which is the same in all editions: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Name of the part in the package. */
  readonly target: string;
}

/** The relations of a part, or of the package itself where `part` is empty; links out of the file are left out. */
export function readRelations(archive: Archive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  if (!archive.has(name)) return relations;
  scanXml(archive.inflate(name), name, {
    open(element, attributes) {
      if (element !== 'Relationship' || attributes.TargetMode === 'External') return;
      const type = attribute(attributes, 'Type') ?? '';
      const target = resolvePart(folder, attributes.Target ?? '');
      relations.push({ id: attributes.Id ?? '', type: type.slice(type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

/** The part that a relation of a part in `folder` means: `../media/a.png`, `/xl/workbook.xml`, `sheet1.xml`. */
export function resolvePart(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const parts: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}
