import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import zoom from './zoom.ts';

const date = '2024-05-03';
const chat = (text: string) => filesOf({ 'retro_chat.txt': text });

describe('the zoom reader', () => {
  it('reads both forms, with names that hold a colon and words over several lines', async () => {
    const tabbed = '00:00:31\tAda: Teal:\tone: two\r\nthree\r\n';
    const from = '00:01:00\t From Amber Otter to Everyone:\n\tfour\n00:02:00 From Indigo Fox : five';
    const posts = postsIn(await readAll(zoom, chat(tabbed + from), { date }));
    expect(posts.map(({ member, text }) => [member, text])).toEqual([
      ['Ada: Teal', 'one: two\nthree'],
      ['Amber Otter', 'four'],
      ['Indigo Fox', 'five'],
    ]);
  });

  it('knows the day alone, because times count from the start of the recording', async () => {
    const text = '00:00:31\tAmber:\thello';
    expect(postsIn(await readAll(zoom, chat(text), { date }))[0]?.at).toBe(date);
    const named = filesOf({ 'GMT20240502-160214_RecordingnewChat.txt': text });
    expect(postsIn(await readAll(zoom, named))[0]?.at).toBe('2024-05-02');
    await expect(readAll(zoom, chat(text))).rejects.toThrow('--date YYYY-MM-DD');
  });

  it('leaves messages to one person out unless asked for them', async () => {
    const text = '00:01:00\t From Amber to Teal(Direct Message):\n\tpsst\n00:02:00\t From Amber to Everyone:\n\thello';
    expect(ledgerOf(await readAll(zoom, chat(text), { date })).leftOut).toEqual({ private: 1 });
    expect(postsIn(await readAll(zoom, chat(text), { date, includePrivate: true }))).toHaveLength(2);
  });

  it('finds what answers and reactions quote', async () => {
    const input = await openInput([fileURLToPath(new URL('./fixtures/zoom/meetings', import.meta.url))]);
    const all = await readAll(zoom, input.files, { date });
    const reply = postsIn(all).find((post) => post.kind === 'reply');
    expect(reply).toMatchObject({ text: '> To ask soo...\nAnd whom did you ask?' });
    expect(postsIn(all).find((post) => post.post === reply?.parent)?.text).toBe('To ask sooner');
    expect(all.filter((one) => one.type === 'reaction')).toMatchObject([{ member: 'Teal Newt', emoji: '👍' }]);
  });

  it('takes e-mail addresses from the list of participants, and nothing from the transcript', async () => {
    const input = await openInput([fileURLToPath(new URL('./fixtures/zoom/meetings', import.meta.url))]);
    const all = await readAll(zoom, input.files, { date });
    expect(all).toContainEqual(
      expect.objectContaining({ type: 'member', member: 'Indigo Fox', email: 'indigofox@example.org' }),
    );
    expect(postsIn(all).some((post) => post.text.includes('spoken'))).toBe(false);
    expect(all).toContainEqual(expect.objectContaining({ type: 'membership', channel: 'retro', member: 'Grey Heron' }));
  });

  it('keeps meetings apart whose files have one name', async () => {
    const text = '00:00:31\tAmber:\thello';
    const files = filesOf({
      'a/chat.txt': text,
      'b/chat.txt': text,
      'c/x/retro_chat.txt': text,
      'd/retro_chat.txt': text,
    });
    const posts = postsIn(await readAll(zoom, files, { date }));
    expect(posts.map((post) => post.channel)).toEqual(['a', 'b', 'c/x/retro', 'd/retro']);
  });

  it('refuses a text that is no chat', async () => {
    await expect(readAll(zoom, chat('12:00 we met'), { date })).rejects.toThrow(Refusal);
    expect(await zoom.accepts(chat('[12:00:00] <amber> hello'))).toBe(0);
  });
});

const real = fileURLToPath(
  new URL('../../../../../shared/data/zoom/zoomGroupStats-meeting001_chat.txt', import.meta.url),
);

describe('a real chat', () => {
  const isHere = existsSync(real);
  it(isHere ? 'is read whole' : 'is not here, and its test was left out', async () => {
    if (!isHere) return;
    const input = await openInput([real]);
    expect((await detect(input.files))?.reader.id).toBe('zoom');
    // Ten lines, each with a time and a name: counted by hand.
    expect(ledgerOf(await readAll(zoom, input.files, { date }))).toMatchObject({ read: 10, kept: 10, people: 5 });
  });
});
