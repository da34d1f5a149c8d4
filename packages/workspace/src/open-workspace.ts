import { pathToFileURL } from 'node:url';
import type { Digests } from '@groundswell/contract';
import { createClient } from '@libsql/client';
import { type ChatEdits, chatEdits } from './chat-edits.ts';
import { type KeptChatTexts, keptChatTexts } from './chat-texts.ts';
import { type KeptCodebooks, keptCodebooks } from './codebooks.ts';
import { type CodingStore, codingStore } from './codings.ts';
import { type KeptNotes, keptNotes } from './dated-notes.ts';
import { keptDigests } from './digests.ts';
import { type KeptGoals, keptGoals } from './goals.ts';
import { type HandledPosts, handledPosts } from './handled-posts.ts';
import { type KeptHolidays, keptHolidays } from './holidays.ts';
import { type IdentityDecisions, identityDecisions } from './identity-decisions.ts';
import { type KeptMeasures, keptMeasures } from './measures.ts';
import { type KeptProgrammes, keptProgrammes } from './programmes.ts';
import { type KeptViews, keptViews } from './saved-views.ts';
import { type StoryPins, storyPins } from './story-pins.ts';

/** What people make and choose, apart from the records: it is tiny, and no rebuild touches it. */
export interface Workspace {
  /** The chosen value, or null where nobody chose. */
  setting(name: SettingName): Promise<string | null>;
  choose(name: SettingName, value: string): Promise<void>;
  /** Puts a setting back to what it was, null being not chosen. */
  restore(name: SettingName, value: string | null): Promise<void>;
  /** Which identities are one person, as people decided. */
  decisions: IdentityDecisions;
  /** What people said of posts, theme by theme. */
  codings: CodingStore;
  /** Posts that were pinned as stories. */
  pins: StoryPins;
  /** What facilitators said of chats. */
  chats: ChatEdits;
  /** The days without work. */
  holidays: KeptHolidays;
  /** What happened and when. */
  notes: KeptNotes;
  /** The business figures that the customer brought. */
  measures: KeptMeasures;
  /** What somebody wants to see solved. */
  goals: KeptGoals;
  /** What was done, with which teams. */
  programmes: KeptProgrammes;
  /** The codebooks that people changed or made. */
  codebooks: KeptCodebooks;
  /** Questions that wait for an answer no longer. */
  handled: HandledPosts;
  /** What facilitators wrote for the reports of chats. */
  chatTexts: KeptChatTexts;
  /** The digests that somebody took on or sent. */
  digests: Digests;
  /** Pages with their filters, by name. */
  views: KeptViews;
  close(): void;
}

/** `timezone`: the zone of days and hours, chosen by a person; `sample-timezone`: the sample's, until somebody chooses; `minutes-per-answer`: what an answered question is worth. */
export type SettingName = 'timezone' | 'sample-timezone' | 'minutes-per-answer';

/** Opens (and makes, where missing) the SQLite store at `file`; `now` tells how long ago somebody took a digest on. */
export async function openWorkspace(file: string, now: () => Date = () => new Date()): Promise<Workspace> {
  const client = createClient({ url: file === ':memory:' ? file : pathToFileURL(file).href });
  await client.execute('create table if not exists settings (name text primary key, value text not null) strict');
  const choose = async (name: SettingName, value: string) => {
    await client.execute({
      sql: 'insert into settings values (?, ?) on conflict (name) do update set value = excluded.value',
      args: [name, value],
    });
  };
  return {
    choose,
    decisions: await identityDecisions(client),
    codings: await codingStore(client),
    pins: await storyPins(client),
    chats: await chatEdits(client),
    holidays: await keptHolidays(client),
    notes: await keptNotes(client),
    measures: await keptMeasures(client),
    goals: await keptGoals(client),
    programmes: await keptProgrammes(client),
    codebooks: await keptCodebooks(client),
    handled: await handledPosts(client),
    chatTexts: await keptChatTexts(client),
    digests: await keptDigests(client, now),
    views: await keptViews(client),
    async setting(name) {
      const { rows } = await client.execute({ sql: 'select value from settings where name = ?', args: [name] });
      return rows[0] ? String(rows[0].value) : null;
    },
    async restore(name, value) {
      if (value !== null) await choose(name, value);
      else await client.execute({ sql: 'delete from settings where name = ?', args: [name] });
    },
    close: () => client.close(),
  };
}
