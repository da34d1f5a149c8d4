import { join } from 'node:path';
import type { SourceRecord } from '@groundswell/contract';
import { buildWarehouse, openWarehouse, type PostText } from '../index.ts';
import { stageByHand } from './stage-by-hand.ts';

/** What a post says, word by word. */
export const text = (...words: string[]): PostText => ({
  language: 'en',
  words: words.map((word) => ({ stem: word.replace(/s$/, ''), form: word, count: 1 })),
  phrases: [],
  hits: words.includes('fear') ? [{ codebook: 'mindset', theme: 'fear', negated: false, sentence: 0 }] : [],
  asks: false,
});
/** A post by Amber Otter, half an hour before midnight. */
export const post = (id: string, over: Partial<Extract<SourceRecord, { type: 'post' }>> = {}): SourceRecord => ({
  type: 'post',
  community: 'c',
  channel: 'general',
  post: id,
  member: 'amber',
  kind: 'start',
  at: '2024-01-05T23:30:00.000Z',
  text: id,
  ...over,
});
/** The community and the one who posts in it. */
export const people: SourceRecord[] = [
  { type: 'community', community: 'c', name: 'Company' },
  { type: 'channel', community: 'c', channel: 'general', name: 'general' },
  { type: 'member', member: 'amber', name: 'Amber Otter', team: 'Care', roster: true },
];

/** Imports that are kept in the folder that there is when they are asked for, and warehouses built from them. */
export const keptIn = (home: () => string) => {
  async function keep(id: string, records: [SourceRecord, PostText?][], before: string[] = []) {
    const folder = join(home(), id);
    const stage = await stageByHand('records', folder, records);
    const counts = await stage.count(before, 'Europe/London');
    await stage.close();
    return { folder, counts };
  }

  async function built(folders: string[], timezone = 'Europe/London') {
    const file = join(home(), `w${Math.random()}.duckdb`);
    await buildWarehouse(file, {
      folders,
      timezone,
      themes: [{ codebook: 'mindset', theme: 'fear', position: 1, label: 'Fear' }],
      stamp: '',
    });
    return openWarehouse(file);
  }

  async function contents(folders: string[]) {
    const warehouse = await built(folders);
    const tables = await warehouse.query(
      "select table_name as name from information_schema.tables where table_catalog = 'gs' and table_name <> 'import_shares' order by name",
    );
    const out: Record<string, unknown> = {};
    for (const { name } of tables)
      out[String(name)] = await warehouse.query(
        `select md5(string_agg(t::varchar, '|' order by t::varchar)) as hash, count(*) as rows from ${name} as t`,
      );
    await warehouse.close();
    return out;
  }

  return { keep, built, contents };
};
