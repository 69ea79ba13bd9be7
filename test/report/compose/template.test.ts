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
    ['hostile', '<b>**tare**</b> {{year}} [x](javascript:alert(1))'],
    ['localMeetings', { count: 38, noun: figureNoun('localMeetings'), span: year }],
    ['publicStructures', { count: 343, noun: figureNoun('publicStructures'), span: year }],
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
    ['{{localMeetings}}', '38'],
    ['{{localMeetings noun}}', '38\u00a0de întâlniri locale'],
    ['{{ localMeetings  noun }}', '38\u00a0de întâlniri locale'],
    ['{{interregionalMeetings noun}}', '8 întâlniri interregionale'],
    ['{{interregionalMeetings words}}', 'opt întâlniri interregionale'],
    ['{{publicStructures rounded}}', 'peste 340\u00a0de structuri publice locale'],
    ['{{interregionalMeetings months}}', 'septembrie - noiembrie 2018'],
    ['în {{year}}, "așa"', 'în 2018, „așa”'],
    ['un rând\nși altul', 'un rând și altul'],
  ])('writes %s', (markdown, expected) => {
    expect(expand(markdown)).toEqual([paragraph(expected)]);
  });

  it('puts figures into headings, emphasis and lists', () => {
    const [heading, list] = expand('# Anul {{year}}\n\n- **{{localMeetings}}** întâlniri');
    expect(heading).toMatchObject({ type: 'heading', children: [{ value: 'Anul 2018' }] });
    expect(JSON.stringify(list)).toContain('"value":"38"');
  });

  it('takes a paragraph that holds nothing else for an insert', () => {
    expect(expand('{{table months}}')).toEqual([{ type: 'thematicBreak' }]);
  });

  it('leaves out comments', () => {
    expect(expand('<!-- {{nu se citește}} -->\n\nÎn {{year}} <!-- notă -->.')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'În 2018 ' },
          { type: 'text', value: '.' },
        ],
      },
    ]);
  });

  it('never reads a value as Markdown or as a template', () => {
    const text = '<b>**tare**</b> {{year}} [x](javascript:alert(1))';
    expect(expand('{{hostile}}')).toEqual([paragraph(text)]);
  });

  it('tells file, line and the nearest names of an unknown name', () => {
    const { sentence, params } = failure('# Titlu\n\nîn anul {{year}}\nau fost {{localMeeting noun}}.');
    expect(sentence).toBe('template-name');
    expect(params).toEqual({
      file: 'templates/ro/raport/01.md',
      line: 4,
      name: 'localMeeting noun',
      nearest: 'localMeetings',
    });
  });

  it('proposes inserts for an unknown insert', () => {
    expect(failure('{{table month}}').params).toMatchObject({ line: 1, nearest: 'table months' });
    expect(failure('{{constructor}}').params).toMatchObject({ nearest: '' });
  });

  it.each([
    [
      '{{localMeetings toString}}',
      'template-form',
      { form: 'toString', forms: 'noun, words, rounded, months' },
    ],
    ['{{localMeetings noun words}}', 'template-form', { form: 'noun words' }],
    ['{{year noun}}', 'template-form', { forms: '' }],
    ['vezi {{table months}}', 'template-insert-in-text', { name: 'table months' }],
    ['unu\n{{local*Meetings*}}', 'template-braces', { line: 2 }],
    ['{{year', 'template-braces', { line: 1 }],
  ])('refuses %j', (markdown, sentence, params) => {
    const error = failure(markdown);
    expect(error.sentence).toBe(sentence);
    expect(error.params).toMatchObject(params);
  });

  it('names a template that is missing', () => {
    expect(() => expandTemplate(templatesOf([]), 'anunt.md', scope)).toThrow(/template-missing.*anunt\.md/);
  });
});
