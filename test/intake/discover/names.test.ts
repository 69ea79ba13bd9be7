import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeExtension, printableName, reasonByName } from '../../../src/intake/discover/names.js';

fc.configureGlobal({ seed: 2018 });

describe('reasonByName', () => {
  it.each([
    ['~$Iasi.xlsx', 'lock-file'],
    ['.~lock.Iasi.ods#', 'lock-file'],
    ['.DS_Store', 'system-file'],
    ['Thumbs.db', 'system-file'],
    ['DESKTOP.INI', 'system-file'],
    ['__MACOSX', 'system-file'],
    ['._Iasi.xlsx', 'system-file'],
    ["Iasi (Ana's conflicted copy 2018-11-05).xlsx", 'conflicted-copy'],
    ['Iasi (Copie în conflict a lui Ana).xlsx', 'conflicted-copy'],
    ['Iasi.sync-conflict-20181105-093000.xlsx', 'conflicted-copy'],
    ['~WRL0001.tmp', 'leftover'],
    ['Iasi.xlsx~', 'leftover'],
    ['.Iasi.xlsx.icloud', 'partial'],
    ['.syncthing.Iasi.xlsx.tmp', 'partial'],
    ['~syncthing~Iasi.xlsx.tmp', 'partial'],
    ['.Iasi.xlsx.k3Xw9a', 'partial'],
    ['.git', 'hidden'],
    ['Iasi.xlsx', undefined],
    ['Conflicte și medieri.xlsx', undefined],
    ['Raport ~ final.xlsx', undefined],
  ])('%s: %s', (name, reason) => {
    expect(reasonByName(name)).toBe(reason);
  });
});

describe('judgeExtension', () => {
  it.each([
    ['Iasi.XLSX', 'data'],
    ['Iasi.2018.csv', 'data'],
    ['Iasi.ods', 'data'],
    ['Iasi.xlsx.crdownload', 'partial'],
    ['Iasi.gsheet', 'partial'],
    ['Iasi.xlsx.nextcloud', 'partial'],
    ['Adresa.gdoc', 'document'],
    ['Iasi.bak', 'leftover'],
    ['Iasi.zip', 'archive'],
    ['Adresa.docx', 'document'],
    ['poza.JPEG', 'image'],
    ['film.mp4', 'media'],
    ['Iasi.xlsx.lnk', 'program'],
    ['Iasi', 'look inside'],
    ['Iasi.txt', 'look inside'],
  ])('%s: %s', (name, verdict) => {
    expect(judgeExtension(name)).toBe(verdict);
  });
});

describe('printableName', () => {
  it.each([
    ['Iași.xlsx', 'Iași.xlsx'],
    ['Iasi\nVaslui\u001b[31m.xlsx', 'Iasi\\u000AVaslui\\u001B[31m.xlsx'],
    ['Iasi\u202exslx.exe', 'Iasi\\u202Exslx.exe'],
    ['\ufeffIasi\u00ad.xlsx', '\\uFEFFIasi\\u00AD.xlsx'],
  ])('%j is shown as %j', (name, shown) => {
    expect(printableName(Buffer.from(name))).toBe(shown);
  });

  it('shows bytes that are not UTF-8', () => {
    expect(printableName(Buffer.from('Ia\xbai\n.xlsx', 'latin1'))).toBe('Ia\\xBAi\\u000A.xlsx');
    expect(printableName(Buffer.from('Ia\\xBAi.xlsx'))).toBe('Ia\\u005CxBAi.xlsx');
  });

  it('shows no name so that it could move the cursor', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (name) => {
        expect(printableName(name)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});
