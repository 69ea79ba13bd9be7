import { type Context as At, parse, type Select, type Token } from '@messageformat/parser';
import { ConfigurationError } from '../../../model/errors.js';
import { nearestNames } from '../../../text/nearest.js';
import {
  type CountValue,
  categoryOf,
  forms,
  type InsertCall,
  type Scope,
  type Value,
  written,
} from './scope.js';

/** A template and the names that it may use. */
export interface Message {
  readonly text: string;
  readonly file: string;
  readonly scope: Scope;
}

/** What stands in a slot: a text, or blocks, told by name and line where they cannot stand. */
export type Slot = string | { readonly insert: InsertCall; readonly name: string; readonly line: number };

/** A text in which slots stand for values, so that nothing in a value is read as Markdown. */
export interface Filled {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** Told of a name or form that does not exist; it may throw. */
export type Fail = (error: ConfigurationError) => void;

/** A message that is being formatted. */
interface Formatting {
  readonly message: Message;
  readonly slots: Slot[];
  fail(sentence: string, at: At, params: Record<string, string>): void;
}

/**
 * Formats a template, which is a message in ICU MessageFormat: `{year}`, `{units, words}`,
 * `{units, plural, one {…} few {…} other {…}}`, `{firstYear, select, yes {…} other {…}}`, `{months, table}`. Every case
 * is formatted, whether it is chosen or not, so that a wrong name is found in any.
 * @throws ConfigurationError where the message cannot be taken apart.
 */
export function formatMessage(message: Message, fail: Fail): Filled {
  const { file } = message;
  const slots: Slot[] = [];
  const formatting: Formatting = {
    message,
    slots,
    fail: (sentence, { line }, params) => fail(new ConfigurationError(sentence, { file, line, ...params })),
  };
  return { text: format(parsed(message), formatting), slots };
}

/** Marks that no template holds: characters of private use. */
const [open, close] = ['\uE000', '\uE001'];
const slotPattern = /\uE000(\d+)\uE001/;

/** The parts of a text: what stands between slots, and the slots. */
export function slotsIn(text: string, slots: readonly Slot[]): Slot[] {
  // Split with a group, the numbers of slots are the odd parts.
  return text.split(slotPattern).flatMap((part, index) => {
    const found = index % 2 === 0 ? part : slots[Number(part)];
    return found === undefined || found === '' ? [] : [found];
  });
}

/** @param counted the number that `#` stands for. */
function format(tokens: readonly Token[], formatting: Formatting, counted?: CountValue): string {
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'content':
          return token.value;
        case 'octothorpe':
          return counted ? slot(digits(counted, formatting), formatting) : '#';
        case 'argument':
          return placed(token.arg, undefined, token.ctx, formatting);
        case 'function':
          return placed(token.arg, token.key, token.ctx, formatting);
        default:
          return chosen(token, formatting, counted);
      }
    })
    .join('');
}

function slot(value: Slot, { slots }: Formatting): string {
  return `${open}${slots.push(value) - 1}${close}`;
}

function digits(value: CountValue, { message }: Formatting): string {
  return written(value, undefined, message.scope.language) ?? '';
}

/** `{months, table}` is the insert `table months`, `{year}` and `{units, words}` are values. */
function placed(arg: string, key: string | undefined, at: At, formatting: Formatting): string {
  const { scope } = formatting.message;
  const name = key === undefined ? arg : `${arg}, ${key}`;
  const insert = scope.inserts.get(key === undefined ? arg : `${key} ${arg}`);
  if (insert) return slot({ insert, name, line: at.line }, formatting);
  const value = valueNamed(arg, name, at, formatting);
  if (value === undefined) return '';
  const text = written(value, key, scope.language);
  if (text !== undefined) return slot(text, formatting);
  const possible = typeof value === 'string' ? '' : Object.keys(forms).join(', ');
  formatting.fail('template-form', at, { name: arg, form: key ?? '', forms: possible });
  return '';
}

/** The case of a `plural` or `select` that the value asks for. */
function chosen({ type, arg, cases, ctx }: Select, formatting: Formatting, outer?: CountValue): string {
  const value = valueNamed(arg, arg, ctx, formatting);
  const counted = typeof value === 'object' ? value : undefined;
  const texts = new Map(cases.map(({ key, tokens }) => [key, format(tokens, formatting, counted ?? outer)]));
  const other = texts.get('other');
  if (other === undefined) formatting.fail('template-no-other', ctx, { name: arg });
  const fitting = counted ? 'plural' : 'select';
  if (value !== undefined && type !== fitting)
    formatting.fail('template-form', ctx, { name: arg, form: type, forms: fitting });
  const keys = counted ? keysOf(counted, formatting.message.scope) : [String(value)];
  return keys.map((key) => texts.get(key)).find((text) => text !== undefined) ?? other ?? '';
}

/** `=0` goes before `few`. */
function keysOf(value: CountValue, { language }: Scope): string[] {
  const exact = typeof value.count === 'number' ? [`=${value.count}`] : [];
  return [...exact, categoryOf(value, language)];
}

function valueNamed(arg: string, name: string, at: At, { message, fail }: Formatting): Value | undefined {
  const value = message.scope.values.get(arg);
  if (value === undefined) fail('template-name', at, { name, nearest: nearest(name, message.scope) });
  return value;
}

/** Notes to the editors of a template are not published; lines stay as they are numbered. */
export function withoutComments(markdown: string): string {
  return markdown.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}

/** The names that a template uses: those of values, and those of inserts by kind and name. */
export function namesUsed(text: string): string[] {
  const namesOf = (tokens: readonly Token[]): string[] =>
    tokens.flatMap((token) => {
      if (token.type === 'content' || token.type === 'octothorpe') return [];
      if (token.type === 'argument') return [token.arg];
      if (token.type === 'function') return [token.arg, `${token.key} ${token.arg}`];
      return [token.arg, ...token.cases.flatMap(({ tokens: inner }) => namesOf(inner))];
    });
  return namesOf(parsed({ text, file: '' }));
}

function parsed({ text, file }: Pick<Message, 'text' | 'file'>): Token[] {
  try {
    const tokens = parse(withoutComments(text).replace(/[\uE000\uE001]/g, ''), {
      cardinal: ['one', 'few', 'other'],
      ordinal: [],
    });
    const stray = tokens.find((token) => token.type === 'content' && /(?<!')\}/.test(token.ctx.text));
    if (!stray) return tokens;
    throw new ConfigurationError('template-braces', { file, line: stray.ctx.line });
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new ConfigurationError('template-braces', { file, line: Number(line ?? 1) }, { cause: error });
  }
}

/** `table months` as a template writes it: `months, table`. */
export function writtenName(insert: string): string {
  return insert.split(' ').reverse().join(', ');
}

/** A figure is compared without its form, an insert with its kind. */
function nearest(name: string, { values, inserts }: Scope): string {
  const [arg = '', key] = name.split(', ');
  const named = [...inserts.keys()].map(writtenName);
  const kinds = new Set(named.map((insert) => insert.split(', ')[1]));
  const isInsert = key !== undefined && kinds.has(key);
  return nearestNames(isInsert ? name : arg, isInsert ? named : [...values.keys(), ...named]).join('; ');
}
