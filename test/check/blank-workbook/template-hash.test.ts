import { describe, expect, it } from 'vitest';
import { templateHash } from '../../../src/check/blank-workbook/template-hash.js';
import { templateHashes } from '../../../src/field/contract/template.js';
import { knowledge } from '../../support/knowledge.js';

const { registries } = knowledge;

describe('the version of the blank workbook', () => {
  it('is that of its columns and lists: add the hash to those of the contract where it is another', () => {
    expect(templateHashes.at(-1)).toBe(templateHash(registries));
    expect(new Set(templateHashes).size).toBe(templateHashes.length);
  });

  it('changes with a list', () => {
    const units = registries.units.slice(1);
    expect(templateHash({ ...registries, units })).not.toBe(templateHash(registries));
  });
});
