import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

describe('JSON that is broken', () => {
  it('is told with the line at which it breaks, and without quoting it', () => {
    expect(parseJson('[\n1,\n"secret" 2]')).toMatchObject({ ok: false, line: 3 });
    expect(parseJson('[\n1,\n"secret" 2]')).not.toMatchObject({ why: expect.stringContaining('secret') });
    expect(parseJson('[\n1,\n')).toMatchObject({ ok: false, line: 2 });
    expect(parseJson('')).toMatchObject({ ok: false, line: 1 });
  });

  it('is not suspected where there is none', () => {
    expect(parseJson('{"a": [1]}')).toEqual({ ok: true, value: { a: [1] } });
  });
});
