import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupDifficulties } from '../../../../src/year/resolve/difficulties/group.js';
import { DIFFICULTY_REASONS } from '../../../../src/year/resolve/difficulties/reasons.js';
import { group, labelledCases, memberIds, mentions, registry } from './support.js';

const reasonsOf = (domain: string, ...texts: string[]) =>
  group(domain, ...texts).flatMap(({ members }) => members.map(({ reason }) => reason));

describe('the groups of difficulties', () => {
  it('join what one measure would remedy, however it is put', () => {
    const texts = [
      'Angajatorii refuză foștii deținuți din cauza cazierului',
      'RETICENTA FIRMELOR FATA DE PERSOANE CU ANTECEDENTE',
      'Persoanele liberate sunt respinse la angajare de către patroni',
    ];
    expect(memberIds(group('formare-munca', ...texts))).toEqual(['m0 m1 m2']);
  });

  it('keep one topic apart where the remedies differ', () => {
    const texts = [
      'Angajatorii refuză foștii deținuți',
      'Nu sunt locuri de muncă în zonă',
      'Cursurile nu corespund cererii de pe piața muncii',
    ];
    expect(memberIds(group('formare-munca', ...texts))).toEqual(['m0', 'm1', 'm2']);
  });

  it('join what staff raise under two domains', () => {
    const groups = groupDifficulties(
      [
        { id: 'juridic', domain: 'acte-juridic', text: 'Lipsa actelor de identitate la liberare' },
        { id: 'social', domain: 'asistenta-sociala', text: 'Beneficiarii nu au carte de identitate' },
      ],
      registry,
    );
    expect(groups.map(({ id, domain }) => [id, domain])).toEqual([['acte-identitate-lipsa', 'acte-juridic']]);
  });

  it('do not depend on the order of the mentions', () => {
    const some = labelledCases('unseen.csv').filter((_, index) => index % 3 === 0);
    const expected = groupDifficulties(some, registry);
    const order = fc.shuffledSubarray(some, { minLength: some.length });
    fc.assert(
      fc.property(order, (shuffled) => {
        expect(groupDifficulties(shuffled, registry)).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  it('have ids of their own', () => {
    const ids = groupDifficulties(labelledCases('unseen.csv'), registry).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tell no phone number, neither in their wording nor in their id', () => {
    const [only] = group('locuire', 'Sunați la 0744 123 456 pentru transplant');
    expect(only?.text).toBe('Sunați la ••• pentru transplant');
    expect(only?.id).not.toMatch(/\d/);
  });

  it('take whatever is typed', () => {
    const hostile = [
      '',
      '   ',
      '-',
      '😀',
      'ne'.repeat(20_000),
      'de '.repeat(20_000),
      'nu au '.repeat(10_000),
      'a'.repeat(100_000),
      'locuință '.repeat(12_000),
      ',;. – '.repeat(20_000),
      '\u0000\u0007\u200e\ufeff\ud800 lipsa\tlocuinței\r\n',
    ];
    const groups = group('locuire', ...hostile);
    expect(groups.flatMap(({ members }) => members)).toHaveLength(hostile.length);
    expect(Math.max(...groups.map(({ id }) => id.length))).toBeLessThanOrEqual(64);
  });
});

describe('the reason of a member', () => {
  it('is the problem that the codebook knows, with the words that tell it', () => {
    expect(reasonsOf('locuire', 'Chiriile sunt prea mari')).toEqual([
      { code: 'codebook', params: { problem: 'chirii-cost', words: 'chiriile' } },
    ]);
  });

  it('is the same words, in any order', () => {
    const texts = ['Transplantul nu se poate efectua', 'Nu se poate efectua transplantul'];
    expect(reasonsOf('asistenta-medicala', ...texts).map(({ code }) => code)).toEqual([
      'same-words',
      'same-words',
    ]);
  });

  it('is likeness, with the words in common, where the codebook is silent', () => {
    const known = { ...registry, codebook: [] };
    const texts = ['Lipsa medicului de familie în sat', 'Lipsește un medic de familie în sat'];
    const [found] = groupDifficulties(mentions('asistenta-medicala', ...texts), known);
    expect(found?.members.map(({ reason }) => reason.code)).toEqual(['alike', 'alike']);
    expect(found?.members[0]?.reason.params.words).toContain('familie');
  });

  it('is that it stands alone, with the problem that it may be', () => {
    const silent = { ...registry, codebook: [] };
    const [alone] = groupDifficulties(mentions('asistenta-medicala', 'Zgomotul nu permite odihna'), silent);
    expect(alone?.members[0]?.reason).toEqual({ code: 'alone', params: {} });
    const [unsure] = group('formare-munca', 'Umbre verzi dansează pe acoperiș');
    expect(unsure?.members[0]?.reason).toEqual({
      code: 'alone',
      params: { nearest: unsure?.members[0]?.likely[0]?.problem },
    });
    expect(unsure?.members[0]?.likely.length).toBeGreaterThanOrEqual(3);
  });

  it('comes with what else the text may name, the likeliest first', () => {
    const [found] = group('locuire', 'Chiriile sunt prea mari');
    const likely = found?.members[0]?.likely ?? [];
    expect(likely[0]?.problem).toBe('chirii-cost');
    expect(likely.map(({ probability }) => probability)).toEqual(
      [...likely].map(({ probability }) => probability).sort((a, b) => b - a),
    );
    expect(likely.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1);
  });

  it('is one of a closed list', () => {
    const codes = groupDifficulties(labelledCases('unseen.csv'), registry).flatMap(({ members }) =>
      members.map(({ reason }) => reason.code),
    );
    expect(DIFFICULTY_REASONS).toEqual(expect.arrayContaining([...new Set(codes)]));
  });
});
