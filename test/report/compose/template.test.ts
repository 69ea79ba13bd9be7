import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/model/errors.js';
import { expandTemplate } from '../../../src/report/compose/template/expand.js';
import type { Scope, Value } from '../../../src/report/compose/template/scope.js';
import { figureNoun } from '../../../src/sentences/figure-sentences.js';

const year = { first: '2018-01-01', last: '2018-12-31' };
const scope: Scope = {
  language: 'ro',
  values: new Map<string, Value>([
    ['year', '2018'],
    ['hostile', '<b>**tare**</b> {year} [x](javascript:alert(1))'],
    ['firstYear', 'no'],
    ['localMeetings', { count: 38, noun: figureNoun('localMeetings'), span: year }],
    ['publicStructures', { count: 343, noun: figureNoun('publicStructures'), span: year }],
    ['one', { count: 1, noun: figureNoun('publicStructures') }],
    ['none', { count: 0, noun: figureNoun('localMeetings') }],
    [
      'interregionalMeetings',
      {
        count: 8,
        noun: figureNoun('interregionalMeetings'),
        span: { first: '2018-09-12', last: '2018-11-15' },
      },
    ],
  ]),
  inserts: new Map([['table months', () => [{ type: 'thematicBreak' as const }]]]),
};

const templatesOf = (files: [string, string][]) => ({ folder: 'templates/ro', files: new Map(files) });

function expand(markdown: string) {
  return expandTemplate(templatesOf([['raport/01.md', markdown]]), 'raport/01.md', scope);
}

function failure(markdown: string): ConfigurationError {
  try {
    expand(markdown);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
  }
  throw new Error('no ConfigurationError was thrown');
}

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('expandTemplate', () => {
  it.each([
    ['{localMeetings}', '38'],
    ['{localMeetings, noun}', '38\u00a0de întâlniri locale'],
    ['{ localMeetings ,  noun }', '38\u00a0de întâlniri locale'],
    ['{interregionalMeetings, noun}', '8 întâlniri interregionale'],
    ['{interregionalMeetings, words}', 'opt întâlniri interregionale'],
    ['{publicStructures, rounded}', 'peste 340\u00a0de structuri publice locale'],
    ['{interregionalMeetings, period}', 'în perioada septembrie–noiembrie 2018'],
    [
      'din partea {publicStructures, roundedGenitive}',
      'din partea a peste 340\u00a0de structuri publice locale',
    ],
    ['din partea {one, genitive}', 'din partea unei structuri publice locale'],
    [
      '{localMeetings, plural, one {a avut loc #} few {au avut loc #} other {au avut loc # de}} întâlniri',
      'au avut loc 38\u00a0de întâlniri',
    ],
    ['{interregionalMeetings, plural, one {o} few {# întâlniri} other {# de întâlniri}}', '8 întâlniri'],
    ['{none, plural, =0 {niciuna} few {# întâlniri} other {# de întâlniri}}', 'niciuna'],
    ['în {year}, "așa"', 'în 2018, „așa”'],
    ['un rând\nși altul', 'un rând și altul'],
  ])('writes %s', (markdown, expected) => {
    expect(expand(markdown)).toEqual([paragraph(expected)]);
  });

  it('puts figures into headings, emphasis and lists', () => {
    const [heading, list] = expand('# Anul {year}\n\n- **{localMeetings}** întâlniri');
    expect(heading).toMatchObject({ type: 'heading', children: [{ value: 'Anul 2018' }] });
    expect(JSON.stringify(list)).toContain('"value":"38"');
  });

  it('takes a paragraph that holds nothing else for an insert', () => {
    expect(expand('{months, table}')).toEqual([{ type: 'thematicBreak' }]);
  });

  it('leaves out comments', () => {
    expect(expand('<!-- {nu se citește -->\n\nÎn {year} <!-- notă -->.')).toEqual([paragraph('În 2018 .')]);
  });

  it('chooses a case, Markdown in it', () => {
    const [node] = expand('Anul {firstYear, select,\n  yes {dintâi}\n  other {*următor*, {year}}}.');
    expect(node).toMatchObject({
      children: [
        { value: 'Anul ' },
        { type: 'emphasis', children: [{ value: 'următor' }] },
        { value: ', 2018.' },
      ],
    });
  });

  it('leaves out a paragraph of which nothing is left', () => {
    expect(expand('{none, plural, =0 {} other {Au fost #.}}\n\nÎn {year}.')).toEqual([paragraph('În 2018.')]);
  });

  it('never reads a value as Markdown or as a template', () => {
    const text = '<b>**tare**</b> {year} [x](javascript:alert(1))';
    expect(expand('{hostile}')).toEqual([paragraph(text)]);
  });

  it('tells file, line and the nearest names of an unknown name', () => {
    const { sentence, params } = failure('# Titlu\n\nîn anul {year}\nau fost {localMeeting, noun}.');
    expect(sentence).toBe('template-name');
    expect(params).toEqual({
      file: 'templates/ro/raport/01.md',
      line: 4,
      name: 'localMeeting, noun',
      nearest: 'localMeetings',
    });
  });

  it('proposes inserts for an unknown insert', () => {
    expect(failure('{month, table}').params).toMatchObject({ line: 1, nearest: 'months, table' });
    expect(failure('{constructor}').params).toMatchObject({ nearest: '' });
  });

  it.each([
    [
      '{localMeetings, toString}',
      'template-form',
      { form: 'toString', forms: 'noun, words, genitive, rounded, roundedGenitive, exact, period' },
    ],
    ['unu\n{localMeetings noun}', 'template-braces', { line: 2 }],
    ['{localMeetings, plural, one {o}}', 'template-no-other', { name: 'localMeetings' }],
    ['{year, plural, other {o}}', 'template-form', { form: 'plural' }],
    ['{localMeetings, plural, one {{meetings}} other {}}', 'template-name', { name: 'meetings' }],
    ['rând\n\n[x]({year})', 'template-link', { line: 3 }],
    ['{year, noun}', 'template-form', { forms: '' }],
    ['vezi {months, table}', 'template-insert-in-text', { name: 'months, table' }],
    ['unu\n{local*Meetings*}', 'template-braces', { line: 2 }],
    ['{year', 'template-braces', { line: 1 }],
    ['unu\nyear}', 'template-braces', { line: 1 }],
  ])('refuses %j', (markdown, sentence, params) => {
    const error = failure(markdown);
    expect(error.sentence).toBe(sentence);
    expect(error.params).toMatchObject(params);
  });

  it('names a template that is missing', () => {
    expect(() => expandTemplate(templatesOf([]), 'anunt.md', scope)).toThrow(/template-missing.*anunt\.md/);
  });
});
