import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { questionSchema, type SourceRecord } from '@groundswell/contract';
import { openGroundswell } from '../open-groundswell.ts';

/** A post of this minute of the hour. */
export const said = (member: string, minute: number, text: string): SourceRecord => ({
  ...{ type: 'post', community: 'c', channel: 'hour', post: `${member} ${minute}`, member, kind: 'start', text },
  at: new Date(Date.parse('2024-01-05T18:00:00Z') + minute * 60_000).toISOString(),
});
/** An hour with three questions. */
export const chat = [
  said('teal', 0, 'Welcome all'),
  said('teal', 2, 'Q1: What holds you back?'),
  said('amber', 3, 'A1: Fear of the new'),
  said('coral', 14, 'A1 the time it takes'),
  said('teal', 12, 'Q2: What helps?'),
  said('amber', 15, 'A2: Colleagues'),
  said('teal', 22, 'Q3: What next?'),
];

/** Exports and workspaces in the folder that there is when they are asked for. */
export const hoursIn = (folder: () => string) => {
  async function exported(name: string, posts: SourceRecord[]): Promise<string> {
    const path = join(folder(), `${name}.ndjson`);
    const place: SourceRecord = { type: 'community', community: 'c', name: 'Company' };
    await writeFile(path, [place, ...posts].map((record) => JSON.stringify(record)).join('\n'));
    return path;
  }

  async function opened(...posts: SourceRecord[]) {
    const groundswell = await openGroundswell({ home: join(folder(), 'home') });
    await groundswell.ingest([await exported('a', [...chat, ...posts])], { timezone: 'UTC' });
    const { chats, answer } = groundswell;
    const show = async (name: string) => {
      const shown = await chats.show(name, 'lead');
      return Object.fromEntries(shown.posts.map((post) => [post.text, post]));
    };
    const counts = async () =>
      (await answer('chat-questions', questionSchema.parse({}))).rows.map(({ question, answers, reshares }) => [
        ...[question, Number(answers) + Number(reshares)],
      ]);
    return { groundswell, chats, show, counts };
  }

  return { exported, opened };
};
