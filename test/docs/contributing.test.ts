import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/model/collections.js';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readFileSync(path, 'utf8')] as const),
);

/** The data files of the registries. */
const registries = new Map(
  readdirSync('src/field/registries', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/field/registries/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.csv'))
    .map((path) => [path, `${path} ${readFileSync(path, 'utf8')}`] as const),
);

/** Files with those that they import, types included. */
const imports = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/gu)].map(([, target = '']) => ({
    file,
    target: posix.join(posix.dirname(file), target).replace(/\.js$/u, '.ts'),
  })),
);

describe('the rooms', () => {
  const map = guide.split('## The map')[1]?.split('```')[1] ?? '';
  const floors = [...map.matchAll(/^(\w+) /gmu)].map(([, room = '']) => room).reverse();
  const roomOf = (path: string) => path.split('/')[1]?.replace(/\.ts$/u, '') ?? '';

  it('are those of the map', () => {
    const there = new Set([...sources.keys()].map(roomOf));
    expect([...there].sort()).toEqual([...floors, 'rules'].sort());
  });

  it('import only what lies below them', () => {
    const floorOf = (path: string) => floors.indexOf(roomOf(path) === 'rules' ? 'year' : roomOf(path));
    const upwards = imports.filter(({ file, target }) => floorOf(target) > floorOf(file));
    expect(upwards).toEqual([]);
  });

  it('have no circle of files while they run', () => {
    const running = [...sources].flatMap(([file, text]) =>
      [...text.matchAll(/^import (?!type )[^;]*?from '(\.[^']+)'/gmu)].map(([, target = '']) => ({
        file,
        target: posix.join(posix.dirname(file), target).replace(/\.js$/u, '.ts'),
      })),
    );
    expect(circlesIn(running)).toEqual([]);
  });
});

describe.each([...guide.matchAll(/^### (.+)\n([\s\S]*?)(?=\n### |$(?![\s\S]))/gmu)])(
  'recipe: %s',
  (...parts) => {
    const [, , text = ''] = parts;
    const [, word = ''] = /^Follow `([^`]+)`/mu.exec(text) ?? [];
    const steps = [...text.matchAll(/^\d+\. (.*)$/gmu)].flatMap(([, step = '']) =>
      [...step.matchAll(/`([^`]+\/[^`]*)`/gu)].map(([, path = '']) => path),
    );

    it(`names every file of the sources that has ${word}, and no other`, () => {
      expect(word).not.toBe('');
      const holds = new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'u');
      const inSources = [...sources, ...registries].flatMap(([path, code]) => (holds.test(code) ? path : []));
      const folders = steps.filter((path) => path.endsWith('/'));
      for (const path of folders) expect(readdirSync(path), path).not.toEqual([]);
      for (const path of steps.filter((step) => !folders.includes(step)))
        expect(`${path} ${readFileSync(path, 'utf8')}`, path).toMatch(holds);
      const isNamed = (path: string) =>
        steps.includes(path) || folders.some((folder) => path.startsWith(folder));
      expect(inSources.filter((path) => !isNamed(path))).toEqual([]);
    });
  },
);

/** Each circle once, as the files on it. */
function circlesIn(arrows: readonly { readonly file: string; readonly target: string }[]): string[][] {
  const targets = groupBy(arrows, ({ file }) => file);
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const { target } of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const { file } of arrows) visit(file, []);
  return circles;
}
