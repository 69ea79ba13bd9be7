import { expect, it } from 'vitest';
import { authorityOfDomain } from '../../src/field/registries/registries.js';
import { grammars } from '../../src/text/grammar/index.js';
import { registries } from '../report/compose/sample.js';

it.each([
  ['Ministerul Muncii și Justiției Sociale', 'Ministerului Muncii și Justiției Sociale'],
  ['Casa Națională de Asigurări de Sănătate', 'Casei Naționale de Asigurări de Sănătate'],
  ['Agenția Națională pentru Ocuparea Forței de Muncă', 'Agenției Naționale pentru Ocuparea Forței de Muncă'],
  ['Autoritatea Națională pentru Cetățenie', 'Autorității Naționale pentru Cetățenie'],
  ['Inspectoratul General al Poliției Române', 'Inspectoratului General al Poliției Române'],
  ['Direcția Națională de Probațiune', 'Direcției Naționale de Probațiune'],
  ['Poliția Română', 'Poliției Române'],
  ['Agenția Județeană de Pădure', 'Agenției Județene de Pădure'],
  ['Serviciile Publice', 'Serviciilor Publice'],
  // What has no form that is sure is called by its name.
  ['ANOFM', 'autorității ANOFM'],
  ['CNAS', 'autorității CNAS'],
  ['Parlament', 'autorității Parlament'],
])('%s is addressed as %s', (name, dative) => {
  expect(grammars.ro.dative(name)).toBe(dative);
  expect(grammars.en.dative(name)).toBe(name);
});

it('has a form for every authority of the registry', () => {
  const names = registries.domains.map(({ code }) => authorityOfDomain(registries, code, 2018));
  for (const name of names)
    expect(grammars.ro.dative(name)).toMatch(/^(?:\p{Lu}\p{L}+(?:ului|ei|ii|ilor)) /u);
});
