import type { Knowledge } from '../../field/knowledge.js';
import type { HeaderDecision } from '../../intake/recognise/header-decisions.js';
import type { Language } from '../../model/language.js';

/** What the page is given of the program's world: checked when it is written, so that the page need not. */
export interface PageData {
  /** Of the program. */
  readonly version: string;
  readonly language: Language;
  /** The year that its form begins with; any, where absent. */
  readonly year?: number;
  /** What analysts decided that headers mean. */
  readonly headers: readonly HeaderDecision[];
  readonly knowledge: Pick<Knowledge, 'registries' | 'organisations' | 'persons'>;
}

/** What stands in the page as JSON. */
export interface PageGiven {
  readonly data: PageData;
  /** The source of the thread. */
  readonly worker: string;
}
