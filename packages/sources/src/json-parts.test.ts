import { describe, expect, it } from 'vitest';
import { type BrokenJson, type JsonPart, jsonPartsOf } from './json-parts.ts';
import { filesOf } from './test-support/files-of.ts';

const opened = ['', 'chats', 'chats.*', 'chats.*.messages'];
const opens = (path: string) => opened.includes(path);

async function partsOf(content: string): Promise<(JsonPart | BrokenJson)[]> {
  const all: (JsonPart | BrokenJson)[] = [];
  for await (const parts of jsonPartsOf(filesOf({ 'a.json': content })[0]!, opens)) all.push(...[parts].flat());
  return all.filter((part) => 'broken' in part || part.text !== '');
}

const short = async (content: string) =>
  (await partsOf(content)).map((part) => ('broken' in part ? `broken ${part.broken}` : `${part.path} ${part.text}`));

describe('the parts of a JSON file', () => {
  it('are the values inside what is opened, and all others whole', async () => {
    const text =
      '{"about": {"a": [1]}, "chats": [{"id": 12, "name": "A \\"b\\" ]", "messages": [{"t": "}"}, 3 , null]}]}';
    expect(await short(text)).toEqual([
      'about {"a": [1]}',
      'chats.*.id 12',
      'chats.*.name "A \\"b\\" ]"',
      'chats.*.messages.* {"t": "}"}',
      'chats.*.messages.* 3',
      'chats.*.messages.* null',
    ]);
  });

  it('tell their lines, and come whole where chunks cut them', async () => {
    const messages = Array.from({ length: 4000 }, (_, id) => ({ id, text: `\\ "ü" ${'x'.repeat(id % 90)}\n` }));
    const parts = await partsOf(`\uFEFF${JSON.stringify({ chats: [{ messages }] }, null, 1)}`);
    const values = parts.map((part) => JSON.parse('text' in part ? (part.text ?? '') : ''));
    expect(values).toEqual(messages);
    expect(parts.map((part) => ('line' in part ? part.line : 0)).slice(0, 2)).toEqual([5, 9]);
  });

  it('tell where an object or a list opens', async () => {
    const file = filesOf({ 'a.json': '{"chats": [{"id": 1},\n{}]}' })[0]!;
    for await (const parts of jsonPartsOf(file, opens)) {
      const starts = [parts].flat().filter((part) => 'text' in part && part.text === '');
      expect(starts).toMatchObject(['', 'chats', 'chats.*', 'chats.*'].map((path) => ({ path })));
    }
  });

  it('end where the file is broken', async () => {
    expect(await short('{"chats": [{"id": 1,\n "messages": [{"a": 1}, {"b"')).toEqual([
      'chats.*.id 1',
      'chats.*.messages.* {"a": 1}',
      'broken 2',
    ]);
    for (const text of ['', '{1: 2}', '{"a": 1]', 'words', '"a"']) {
      expect((await short(text)).at(-1)).toMatch(/^broken/);
    }
  });

  it('have no text where they are longer than is read, and survive 10,000 levels', async () => {
    const [long, next] = await partsOf(`{"a": "${'x'.repeat(17 * 1024 ** 2)}", "b": 2}`);
    expect([long, next]).toEqual([
      { path: 'a', line: 1, text: null },
      { path: 'b', line: 1, text: '2' },
    ]);
    expect(await partsOf(`{"a": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`)).toHaveLength(1);
  });
});
