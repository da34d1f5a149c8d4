import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { inputFile } from '../input/input-file.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import stackExchange from './stack-exchange.ts';

const row = (fields: string) => `<row PostTypeId="1" CreationDate="2024-01-08T09:30:00.120" ${fields} />`;
const posts = (rows: string[]) =>
  filesOf({ 'Posts.xml': `\uFEFF<?xml version="1.0"?>\n<posts>\n${rows.join('\n')}\n</posts>` });

describe('the stack-exchange reader', () => {
  it('reads times without a zone as UTC, and the title of a question as its first line', async () => {
    const files = posts([row('Id="1" Title="Why?" Body="&lt;p&gt;Tell &amp;amp; show&lt;/p&gt;" OwnerUserId="5"')]);
    expect(postsIn(await readAll(stackExchange, files))[0]).toMatchObject({
      at: '2024-01-08T09:30:00.120Z',
      text: 'Why?\n\nTell & show',
      kind: 'start',
      member: '5',
    });
  });

  it('keeps how often a question was viewed', async () => {
    const files = posts([row('Id="1" Title="Why?" ViewCount="41"'), row('Id="2" Title="How?"')]);
    expect(postsIn(await readAll(stackExchange, files)).map(({ views }) => views)).toEqual([41, undefined]);
  });

  it('makes answers replies to their question, and comments on them posts of the same thread', async () => {
    const input = await openInput([fileURLToPath(new URL('./fixtures/stack-exchange/site', import.meta.url))]);
    const all = postsIn(await readAll(stackExchange, input.files));
    const byId = new Map(all.map((post) => [post.post, post]));
    expect(byId.get('2')).toMatchObject({ kind: 'reply', parent: '1', thread: '1' });
    expect(byId.get('comment-1')).toMatchObject({ kind: 'reply', parent: '2', thread: '1' });
  });

  it('knows who deleted the account by the name at the post, and nobody where there is no name', async () => {
    const files = posts([row('Id="1" Title="A" OwnerDisplayName="Teal Newt"'), row('Id="2" Title="B"')]);
    const all = await readAll(stackExchange, files);
    expect(postsIn(all).map((post) => post.member)).toEqual(['name:Teal Newt', undefined]);
    expect(all).toContainEqual({ type: 'member', community: 'export', member: 'name:Teal Newt', name: 'Teal Newt' });
  });

  it('names the site after its file', async () => {
    const [file] = posts([row('Id="1" Title="A"')]);
    const all = await readAll(stackExchange, [inputFile('dumps/lantern.Posts.xml', file!.size, file!.stream)]);
    expect(all[0]).toMatchObject({ type: 'community', community: 'lantern' });
  });

  it('keeps what stands before a break in the XML and says where it breaks', async () => {
    const files = filesOf({ 'Posts.xml': `<posts>\n${row('Id="1" Title="A"')}\n<row Id="2" <<<` });
    const all = await readAll(stackExchange, files);
    expect(postsIn(all)).toHaveLength(1);
    expect(all.at(-1)).toMatchObject({ type: 'problem', file: 'Posts.xml', line: 3 });
  });

  it('expands no entities of the file and refuses one without posts', async () => {
    const bomb = `<!DOCTYPE posts [<!ENTITY a "${'x'.repeat(100)}">]>\n<posts>\n${row('Id="1" Title="&a;"')}</posts>`;
    await expect(readAll(stackExchange, filesOf({ 'Posts.xml': bomb }))).rejects.toThrow(Refusal);
    await expect(readAll(stackExchange, posts([]))).rejects.toThrow('no question and no answer');
  });
});

const coffee = fileURLToPath(new URL('../../../../../shared/data/stackexchange/coffee.Posts.xml', import.meta.url));

describe('a real site', () => {
  const isHere = existsSync(coffee);
  it(isHere ? 'gives its questions and answers' : 'is not here, and its test was left out', async () => {
    if (!isHere) return;
    const input = await openInput([coffee]);
    expect((await detect(input.files))?.reader.id).toBe('stack-exchange');
    const ledger = ledgerOf(await readAll(stackExchange, input.files));
    expect(ledger).toMatchObject({ read: 592, kept: 552, problems: 0, leftOut: { 'system notice': 40 } });
  });
});
