import { join } from 'node:path';
import { snapshotSchema } from '../../report/compose/changes/snapshot.js';
import type { Snapshots } from '../../report/compose/changes/with-changes.js';
import type { OutputFile } from '../../report/render/format.js';
import { readState, stateFolder } from './state.js';

const pathOf = (year: number, which: keyof Snapshots) => `${stateFolder}/${which}-${year}.json`;

/** What an output folder remembers of the runs on a year; nothing before the first. */
export async function readSnapshots(folder: string, year: number): Promise<Snapshots | undefined> {
  const read = (which: keyof Snapshots) => readState(join(folder, pathOf(year, which)), snapshotSchema);
  const [last, before] = [await read('last'), await read('before')];
  return last && { last, ...(before && { before }) };
}

/** The files that hold them. */
export function snapshotFiles(year: number, { last, before }: Snapshots): OutputFile[] {
  const file = (which: keyof Snapshots, snapshot: object) => ({
    path: pathOf(year, which),
    content: `${JSON.stringify(snapshot)}\n`,
  });
  return [file('last', last), ...(before ? [file('before', before)] : [])];
}
