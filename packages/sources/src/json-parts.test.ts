import { describe, expect, it } from 'vitest';
import { type JsonPart, jsonPartsOf, linesAt } from './json-parts.ts';
import { filesOf } from './testing/files-of.ts';

const fileOf = (content: string | Buffer) => filesOf({ 'a.json': content })[0]!;

async function partsOf(content: string | Buffer, ...paths: string[]): Promise<JsonPart[]> {
  const all: JsonPart[] = [];
  for await (const parts of jsonPartsOf(fileOf(content), paths)) all.push(...parts);
  return all;
}

const values = async (content: string, ...paths: string[]) =>
  (await partsOf(content, ...paths)).map((part) => (part.ok ? part.value : part.why));

const cutOff = 'is cut off: the file ends in the middle of it';

describe('the parts of a JSON file', () => {
  it('are the elements of the list that it is, each with its line', async () => {
    expect(await partsOf('[\n{"a": "]}\\"\\\\"},\n\n [1, {}], null\n]', '*')).toEqual([
      { path: '*', ok: true, value: { a: ']}"\\' }, line: 2 },
      { path: '*', ok: true, value: [1, {}], line: 4 },
      { path: '*', ok: true, value: null, line: 4 },
    ]);
  });

  it('are those under a key of the root, and no other of that name', async () => {
    const text = '{"guild": {"messages": [9]}, "note": "messages", "x": [0], "messages": [{"id": 1}, 2], "count": 2}';
    expect(await values(text, 'messages.*')).toEqual([{ id: 1 }, 2]);
  });

  it('are those of several paths, in the order of the file', async () => {
    const text = '{"about": [1], "chats": [{"id": 12, "name": "A \\"b\\" ]", "messages": [{"t": "}"}, 3 , null]}]}';
    const parts = await partsOf(text, 'about', 'chats.*.id', 'chats.*.name', 'chats.*.messages.*');
    expect(parts.map((part) => [part.path, part.ok && part.value])).toEqual([
      ['about', [1]],
      ['chats.*.id', 12],
      ['chats.*.name', 'A "b" ]'],
      ['chats.*.messages.*', { t: '}' }],
      ['chats.*.messages.*', 3],
      ['chats.*.messages.*', null],
    ]);
  });

  it('tell where an object begins that is asked for beside what is in it', async () => {
    const parts = await partsOf('{"chats": [{"id": 1},\n{}]}', 'chats.*', 'chats.*.id');
    expect(parts).toMatchObject([
      { path: 'chats.*', value: undefined, line: 1 },
      { path: 'chats.*.id', value: 1 },
      { path: 'chats.*', value: undefined, line: 2 },
    ]);
  });

  it('are the whole file where it is asked for', async () => {
    expect(await values('\uFEFF\n {"a": 1}\n', '')).toEqual([{ a: 1 }]);
    expect(await values('"a"', '')).toEqual(['a']);
  });

  it('come whole, with their lines, where they are cut by the chunks of a file', async () => {
    const list = Array.from({ length: 5000 }, (_, id) => ({ id, text: `\\ "ü" ${'x'.repeat(id % 90)}\n`, b: -1.5 }));
    expect(await values(JSON.stringify(list), '*')).toEqual(list);
    const text = `\uFEFF${JSON.stringify({ padding: 'p'.repeat(200_000), list }, null, 1)}`;
    expect(await values(text, 'list.*')).toEqual(list);
    expect((await linesAt(fileOf(text), 'list.*')).slice(0, 2)).toEqual([4, 9]);
  });

  it('are none where nothing stands at their path', async () => {
    for (const text of ['{}', '{"messages": {"a": [1]}}', '{"messages": 1}', '[]', '["messages"]'])
      expect(await values(text, 'messages.*'), text).toEqual([]);
    expect(await values('[]', '*')).toEqual([]);
    expect(await values('{"a": 1}', '*')).toEqual([]);
  });

  it('end with what is wrong', async () => {
    expect(await partsOf('[{"a": 1},\n{"a"', '*')).toMatchObject([{ ok: true }, { line: 2, path: '*', why: cutOff }]);
    expect(await partsOf('{"list": [1],\n"b": {', 'list.*', 'c')).toMatchObject([
      { ok: true },
      { path: 'b', line: 2, why: cutOff },
    ]);
    for (const text of ['{1: 2}', '{"a": 1]', 'words', '"a"'])
      expect(await values(text, 'a.*'), text).toEqual(['is not JSON']);
    expect(await values('', '*')).toEqual([cutOff]);
  });

  it('go on behind an element that is wrong', async () => {
    expect(await values('[{"a": 1}, {a}, 3, x]', '*')).toEqual([
      { a: 1 },
      expect.stringMatching(/^is not JSON \(/),
      3,
      expect.stringMatching(/^is not JSON \(/),
    ]);
    const long = `["${'x'.repeat(17 * 1024 ** 2)}", 2]`;
    expect(await values(long, '*')).toEqual(['is longer than can be read', 2]);
  });

  it('survive a nesting of 10,000 levels', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(await values(`[${deep}]`, '*')).toHaveLength(1);
    expect(await values(`{"a": ${deep}, "b": [1]}`, 'b.*')).toEqual([1]);
  });
});
