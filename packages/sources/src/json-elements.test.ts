import { describe, expect, it } from 'vitest';
import { type JsonElement, jsonElementsOf } from './json-elements.ts';
import { filesOf } from './test-support/files-of.ts';

async function elements(content: string | Buffer, key: string | null): Promise<{ before: string; all: JsonElement[] }> {
  const all: JsonElement[] = [];
  let before = '';
  for await (const part of jsonElementsOf(filesOf({ 'a.json': content })[0]!, key)) {
    before = part.before;
    all.push(...part.elements);
  }
  return { before, all };
}

const values = async (content: string, key: string | null) =>
  (await elements(content, key)).all.map((one) => (one.ok ? one.value : one.why));

describe('the elements of a list in a JSON file', () => {
  it('are those of the root, each with its line', async () => {
    const { all } = await elements('[\n{"a": "]}\\"\\\\"},\n\n [1, {}], null\n]', null);
    expect(all).toEqual([
      { ok: true, value: { a: ']}"\\' }, line: 2 },
      { ok: true, value: [1, {}], line: 4 },
      { ok: true, value: null, line: 4 },
    ]);
  });

  it('are those under a key of the root, and no other of that name', async () => {
    const text = '{"guild": {"messages": [9]}, "note": "messages", "x": [0], "messages": [{"id": 1}, 2], "count": 2}';
    expect(await values(text, 'messages')).toEqual([{ id: 1 }, 2]);
    const { before } = await elements(text, 'messages');
    expect(JSON.parse(before)).toMatchObject({ guild: { messages: [9] }, messages: [] });
  });

  it('come whole where they are cut by the chunks of a file', async () => {
    const long = Array.from({ length: 5000 }, (_, id) => ({ id, text: `Amber "Otter" \\ ü ${'x'.repeat(id % 90)}` }));
    expect(await values(JSON.stringify(long), null)).toEqual(long);
    const before = { padding: 'p'.repeat(200_000), list: long };
    expect(await values(JSON.stringify(before, null, 1), 'list')).toEqual(long);
  });

  it('are none where there is no such list', async () => {
    for (const text of ['', '{}', '{"messages": {"a": [1]}}', 'no JSON', '"text"', '[]'])
      expect(await values(text, 'messages')).toEqual([]);
    expect(await values('[]', null)).toEqual([]);
  });

  it('end with what is wrong', async () => {
    expect((await elements('[{"a": 1},\n{"a"', null)).all.at(-1)).toMatchObject({ ok: false, line: 2 });
    expect(await values('[{"a": 1}, {a}, 3]', null)).toEqual([{ a: 1 }, 'is not JSON', 3]);
    expect((await values(`["${'x'.repeat(17 * 1024 ** 2)}"]`, null)).at(-1)).toBe('is longer than can be read');
  });

  it('survive a nesting of 10,000 levels', async () => {
    expect(await values(`[${'['.repeat(10_000)}${']'.repeat(10_000)}]`, null)).toHaveLength(1);
  });
});
