import { justify } from './paragraph.js';
import { DocumentContext, PageElementWriter } from './pdfmake.js';
import type { Structure, StructureElement } from './structure.js';
import type { Drawn, Fragment, Line, LineOf } from './types.js';

/** Puts lines and drawings on pages, each with the structure element that it belongs to. */
export class ReportWriter extends PageElementWriter {
  private repeating = false;

  constructor(private readonly structure: Structure) {
    super(new DocumentContext());
  }

  override addLine(line: Line, isMarker?: boolean, index?: number): unknown {
    line.owner = isMarker === true ? this.structure.label() : this.structure.current;
    if (line.inlines.some(({ text }) => text.trim() !== '')) claim(line.owner);
    return super.addLine(line, isMarker, index);
  }

  override addSVG(drawing: Drawn, index?: number): unknown {
    drawing.owner = this.structure.current;
    claim(drawing.owner);
    return super.addSVG(drawing, index);
  }

  override alignLine(line: LineOf): void {
    if (line.inlines[0]?.alignment === 'justify') justify(line);
    else super.alignLine(line);
  }

  /** The rows that pdfmake repeats here are on an earlier page already: a reader must not meet them twice. */
  override moveToNextPage(): void {
    const outer = this.repeating;
    this.repeating = true;
    super.moveToNextPage();
    this.repeating = outer;
  }

  override addFragment(fragment: Fragment, ...rest: unknown[]): unknown {
    const repeated = this.repeating && this.repeatables.includes(fragment);
    return super.addFragment(repeated ? asArtifacts(fragment) : fragment, ...rest);
  }
}

/** Text and drawings belong to a block; the document as a whole has no text of its own. */
function claim(owner: StructureElement | undefined): void {
  if (owner?.tag.type === 'Document') throw new Error('A block without a tag was laid out.');
  owner?.use();
}

function asArtifacts(fragment: Fragment): Fragment {
  const items = fragment.items.map(({ type, item }) => {
    if (type !== 'line') return { type, item };
    const { owner, id, _outline, ...line } = item as Line;
    return { type, item: Object.assign(Object.create(Object.getPrototypeOf(item)), line) };
  });
  return { ...fragment, items };
}
