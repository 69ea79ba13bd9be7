import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from '../../src/cli/json-fault.js';

function faultOf(text: string) {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return jsonFault(text, error);
  }
}

const objects = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(fc.string(), fc.integer()), {
  minKeys: 1,
  noNullPrototype: true,
});

it('a text that is cut ends too early, and a comma too many is told where the brace stands', () => {
  fc.assert(
    fc.property(objects, (object) => {
      const text = JSON.stringify(object, null, 2);
      const lines = text.split('\n');
      expect(faultOf(text.slice(0, -2))).toMatchObject({ reason: 'end', line: lines.length - 1 });
      const withComma = `${text.slice(0, -2)},\n}`;
      expect(faultOf(withComma)).toEqual({ reason: 'comma', found: '}', line: lines.length, column: 1 });
    }),
    { seed: 3, numRuns: 80 },
  );
});

it('the first path of Windows that is written as it is is told by its backslash', () => {
  fc.assert(
    fc.property(objects, fc.constantFrom('\\d', '\\2', '\\{', '\\ '), (object, wrong) => {
      const sound = JSON.stringify(object).slice(0, -1);
      const text = `${sound}, "input": "C:${wrong}ate"}`;
      expect(faultOf(text)).toEqual({
        ...{ reason: 'backslash', found: '\\', line: 1 },
        column: `${sound}, "input": "C:`.length + 1,
      });
    }),
    { seed: 5, numRuns: 80 },
  );
});
