import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What is put into XML and text: numbers at the edges, broken and hostile pieces. */
const pieces = [
  '0',
  '-1',
  '1e999',
  '4294967295',
  '99999999999999999999',
  'XFD1048576',
  '<',
  '>',
  '"',
  '&amp;',
  '&undefined;',
  ']]>',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<row r="1048577">',
  '<c t="s"><v>-1</v></c>',
  ' '.repeat(5000),
  '\u0000',
  '\ud800',
  '\u202e',
  '__proto__',
  ';;;;;;"',
];

/** One change of a file's bytes each; `random` decides where. */
export const mutations = { flipBits, overwrite, cut, repeat, changeText, ...forArchives() };

/** Changes a file once to four times. */
export function mutate(bytes, random) {
  let changed = bytes;
  const names = [];
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const name = random.pick(Object.keys(mutations));
    changed = mutations[name](changed, random) ?? changed;
    names.push(name);
  }
  return { bytes: changed, names };
}

function flipBits(bytes, random) {
  const changed = bytes.slice();
  for (let times = 1 + random.below(8); times > 0; times -= 1) {
    changed[random.below(bytes.length)] ^= 1 << random.below(8);
  }
  return changed;
}

function overwrite(bytes, random) {
  const changed = bytes.slice();
  const start = random.below(bytes.length);
  changed.fill(random.pick([0, 0xff, random.below(256)]), start, start + 1 + random.below(64));
  return changed;
}

function cut(bytes, random) {
  return bytes.slice(0, 1 + random.below(bytes.length));
}

function repeat(bytes, random) {
  const start = random.below(bytes.length);
  const end = start + random.below(Math.min(4096, bytes.length - start));
  return Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(start, end), ...bytes.subarray(end)]);
}

function changeText(bytes, random) {
  return spliceText(bytes, random, random.pick(pieces));
}

/** Puts a piece in the place of a few bytes. */
function spliceText(bytes, random, piece) {
  const start = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, start + random.below(12));
  return Uint8Array.from([...bytes.subarray(0, start), ...strToU8(piece), ...bytes.subarray(end)]);
}

/** Changes of what a zip archive holds, so that they pass its checksums. */
function forArchives() {
  return {
    changePart: (bytes, random) =>
      edit(bytes, random, (parts, name) => {
        parts[name] = spliceText(parts[name], random, random.pick(pieces));
      }),
    changeAttribute: (bytes, random) =>
      edit(bytes, random, (parts, name) => {
        const values = [...strFromU8(parts[name]).matchAll(/"[^"]*"/g)];
        if (values.length === 0) return;
        const { index, 0: value } = random.pick(values);
        const text = strFromU8(parts[name]);
        parts[name] = strToU8(
          `${text.slice(0, index)}"${random.pick(pieces)}"${text.slice(index + value.length)}`,
        );
      }),
    dropTag: (bytes, random) =>
      edit(bytes, random, (parts, name) => {
        const tags = strFromU8(parts[name]).split(/(?=<)/);
        tags.splice(random.below(tags.length), 1);
        parts[name] = strToU8(tags.join(''));
      }),
    moveTags: (bytes, random) =>
      edit(bytes, random, (parts, name) => {
        const tags = strFromU8(parts[name]).split(/(?=<)/);
        const moved = tags.splice(random.below(tags.length), 1 + random.below(20));
        tags.splice(random.below(tags.length + 1), 0, ...moved, ...(random.below(2) ? moved : []));
        parts[name] = strToU8(tags.join(''));
      }),
    dropPart: (bytes, random) =>
      edit(bytes, random, (parts, name) => {
        delete parts[name];
      }),
    swapParts: (bytes, random) =>
      edit(bytes, random, (parts, name) => {
        const other = random.pick(Object.keys(parts));
        [parts[name], parts[other]] = [parts[other], parts[name]];
      }),
    renamePart: (bytes, random) =>
      edit(bytes, random, (parts, name) => {
        parts[
          random.pick(['../x.xml', 'xl/Workbook.xml', `${name}x`, '[Content_Types].xml', 'content.xml'])
        ] = parts[name];
      }),
  };
}

/** Opens an archive, changes one of its parts and closes it again; nothing where it is none. */
function edit(bytes, random, change) {
  let parts;
  try {
    // What was damaged before may claim any size.
    parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 2 ** 24 });
  } catch {
    return undefined;
  }
  const names = Object.keys(parts);
  if (names.length === 0) return undefined;
  change(parts, random.pick(names));
  return zipSync(parts, { level: 1, mtime: new Date(2018, 0, 1) });
}
