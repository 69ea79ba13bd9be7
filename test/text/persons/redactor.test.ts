import { describe, expect, it } from 'vitest';
import { personFinderOf } from '../../../src/field/registries/persons.js';
import { createRedactor as redactorWith } from '../../../src/text/persons/redactor.js';
import { knowledge } from '../../support/knowledge.js';

const finder = personFinderOf(knowledge.persons, knowledge.organisations);
const createRedactor = (persons: Iterable<string>) => redactorWith(persons, finder);

describe('createRedactor', () => {
  const redact = createRedactor([
    'Popescu Ion',
    'dr. Vlad Ștefănescu',
    'IONESCU-STAN Maria Elena',
    'Radu P.',
    'Munteanu',
    'Pop Ana, Rusu Dan',
    'Neagu Ilie (director)',
    'Primăria Iași',
    'Șef serviciu',
  ]);

  it.each([
    ['A vorbit Popescu Ion.', 'A vorbit •••.'],
    ['A vorbit ion POPESCU, apoi alții', 'A vorbit •••, apoi alții'],
    ['Popescu I. Ion și Vlad Stefanescu', '••• și •••'],
    ['doamna Maria IONESCU-STAN', 'doamna •••'],
    ['reprezentată de Ionescu Elena', 'reprezentată de •••'],
    ['domnul P. Radu', 'domnul •••'],
    ['Dan Rusu și Ana Pop', '••• și •••'],
    ['Ilie Neagu', '•••'],
    ['doamna Popescu și d-na. ȘTEFĂNESCU', 'doamna ••• și d-na. •••'],
    ['Liste/Popescu_Ion/Iasi.xlsx', 'Liste/•••/Iasi.xlsx'],
  ])('masks a name in %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    'Popescu a fost ales; Ion a lipsit',
    'Ședința a avut loc la Primăria Iași',
    'Șef serviciu resurse umane',
    'Cartierul Munteanu',
    'Accesul pe piața muncii',
    '',
  ])('leaves %j', (text) => {
    expect(redact(text)).toBe(text);
  });

  it.each([
    ['CNP 1850101123456', 'CNP •••'],
    ['cod greșit 9999999999999', 'cod greșit •••'],
    ['tel. 0721 123 456', 'tel. •••'],
    ['tel. +40 232 123 456', 'tel. •••'],
    ['tel. (0232) 123.456', 'tel. •••'],
    ['tel. (021)312 34 56', 'tel. •••'],
    ['tel. 0040 (0)721-123-456', 'tel. •••'],
    ['scrieți la ion@example.org', 'scrieți la •••'],
  ])('masks personal data in %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    'HG nr. 389/2015',
    'iasi-2018-03-15-2',
    '2018-03-15',
    '12345678901234',
    'Școala nr. 12',
    'alin. (0) 12',
    '(2018) 123 456',
  ])('takes %s for no personal data', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('masks the longest name first', () => {
    const longest = createRedactor(['Pop Ana', 'Pop Ana Maria']);
    expect(longest('Ana Maria Pop a semnat')).toBe('••• a semnat');
  });

  it('stays fast on a long text and many names', () => {
    const letters = 'abcdefghij';
    const names = Array.from(
      { length: 3000 },
      (_, n) => `Nume${letters[n % 10]}${letters[Math.floor(n / 10) % 10]}x${'y'.repeat(n % 7)} Prenume`,
    );
    const started = process.cpuUsage().user;
    createRedactor(names)('ion popescu '.repeat(10_000));
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
  });
});
