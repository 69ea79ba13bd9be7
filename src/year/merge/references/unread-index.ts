import type { Submission } from '../../../intake/validate/records.js';
import type { Place } from '../../../model/place.js';

/** Where the meetings stand that a file, or another of its folder, has and that could not be read. */
export type UnreadIndex = (file: string) => Place | undefined;

/** A row whose meeting is not found may be of one of these: its own file's, else its folder's. */
export function unreadIndex(submissions: readonly Submission[]): UnreadIndex {
  const byFile = new Map<string, Place>();
  const byFolder = new Map<string, Place>();
  for (const { file, unreadMeetings } of submissions) {
    if (!unreadMeetings) continue;
    byFile.set(file, unreadMeetings);
    const folder = folderOf(file);
    if (folder !== '' && !byFolder.has(folder)) byFolder.set(folder, unreadMeetings);
  }
  return (file) => byFile.get(file) ?? byFolder.get(folderOf(file));
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
