import type { LinkLabel } from '../content.js';
import type { Marks } from './marks.js';
import type { StructureElement } from './structure.js';
import type { TextRun } from './text-run.js';
import type { Inline, PdfDocument, WrittenElement } from './types.js';

interface OpenLink {
  readonly label: LinkLabel;
  readonly owner: StructureElement;
  readonly element: WrittenElement;
}

/**
 * Writes links: one element of the structure tree each, with a place to click for every piece of its text, and each
 * place says the whole text. A link that goes on over a page is an element on either page.
 */
export class Links {
  private open: OpenLink | undefined;

  constructor(
    private readonly document: PdfDocument,
    private readonly marks: Marks,
  ) {}

  /** Draws a run of text within the element of its link. */
  draw(run: TextRun, owner: StructureElement, at: { x: number; baseline: number }, draw: () => void): void {
    const [{ linkLabel: label = { text: '' } }] = run;
    if (this.open?.label !== label || this.open.owner !== owner) {
      this.close();
      this.open = { label, owner, element: this.marks.newElement(owner, 'Link') };
    }
    const { element } = this.open;
    this.marks.within(element, 'Link', draw);
    if (run[0].isHyphen === true) return;
    const { x, y, width, height } = placeOf(run, at);
    const options = { Subtype: 'Link', Contents: new String(label.text), ...actionOf(run[0]) };
    this.document.annotate(x, y, width, height, { ...options, structParent: element });
  }

  /** Ends the link that is open: where other text begins, and at the end of a page. */
  close(): void {
    this.open?.element.end();
    this.open = undefined;
  }
}

/** Whether a click on the text leads anywhere. */
export function isLink({ link, linkToDestination }: Inline): boolean {
  return Boolean(link ?? linkToDestination);
}

function actionOf({ link, linkToDestination }: Inline): object {
  return link ? { A: { S: 'URI', URI: new String(link) } } : { Dest: linkToDestination };
}

function placeOf(run: TextRun, { x, baseline }: { x: number; baseline: number }) {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const y = baseline - (first.font.ascender * first.fontSize) / 1000;
  return { x: x + first.x, y, width: last.x + last.width - first.x, height: first.height };
}
