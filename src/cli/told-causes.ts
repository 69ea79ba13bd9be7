import type { Cause } from '../check/causes.js';
import { describeCauses } from '../check/describe.js';
import { causesText } from '../check/formats/text/causes.js';
import type { Language } from '../model/language.js';
import { styleOf } from './style.js';
import type { World } from './world.js';

/** What was found, by cause as `validate` tells it; empty where nothing was. */
export function toldCauses(causes: readonly Cause[], language: Language, world: World): string {
  const { columns } = world;
  const telling = { language, columns, style: styleOf(world), all: false, withFile: true };
  return causesText(describeCauses(causes, language), telling).join('\n').trimEnd();
}
