import { type Span, spansOf } from '../spans.js';

/** `nume@domeniu.ro`, with spaces too: `nume @ domeniu`. */
const address =
  /[\p{L}\d._%+-]{1,64}[^\S\n]?@[^\S\n]?[\p{L}\d-]{1,63}(?:[^\S\n]?\.[^\S\n]?[\p{L}\d-]{1,63}){0,5}/gu;
/** `nume (at) domeniu`, `nume [at] domeniu (punct) ro`. */
const spelledOut =
  /[\p{L}\d._%+-]{1,64}\s?[([{<]\s?(?:at|a|arond|coada)\s?[)\]}>]\s?[\p{L}\d-]{1,63}(?:\s?(?:\.|[([{<]\s?(?:dot|punct)\s?[)\]}>])\s?[\p{L}\d-]{1,63}){0,5}/giu;
/** `nume at domeniu.ro`. */
const inWords =
  /[\p{L}\d._%+-]{1,64} (?:at|arond) [\p{L}\d-]{1,63}(?:(?:\.| dot | punct )[\p{L}\d-]{1,63}){0,4}(?:\.| dot | punct )[a-z]{2,6}(?!\p{L})/giu;

export function emailSpans(text: string): Span[] {
  return [address, spelledOut, inWords].flatMap((pattern) => spansOf(text, pattern));
}
