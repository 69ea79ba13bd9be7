import type { MeetingForm } from '../../field/contract/enumerations.js';
import { meetingFormWords } from '../../field/contract/words.js';
import { readEntry } from './values.js';

/** The form of a meeting; of several (`schimb de experiență, dezbatere`) the first that the list knows. */
export function readForm(text: string): MeetingForm | undefined {
  const parts = text.split(/[,;/\n]| și | si /).filter((part) => part.trim() !== '');
  return parts.map((part) => readEntry(part, meetingFormWords)).find((form) => form !== undefined);
}
