import { createHash } from 'node:crypto';
import { recordSchema, type SourceRecord } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { dateOf, londonClock } from './calendar.ts';
import { sampleRecords } from './sample-records.ts';

const records = [...sampleRecords()];
const posts = records.filter((record) => record.type === 'post');
const people = records.filter((record) => record.type === 'member');

function hashOf(some: Iterable<SourceRecord>): string {
  const hash = createHash('sha256');
  for (const record of some) hash.update(JSON.stringify(record));
  return hash.digest('hex');
}

describe('the records of the sample company', () => {
  it('are the same every time', () => {
    expect(hashOf(sampleRecords())).toBe(hashOf(records));
  });

  it('are others with another seed', () => {
    expect(hashOf(sampleRecords(7))).not.toBe(hashOf(records));
  });

  it('keep the contract', () => {
    const checked = records.filter((record, index) => record.type !== 'post' || index % 20 === 0);
    const broken = checked.filter((record) => !recordSchema.safeParse(record).success);
    expect(broken).toEqual([]);
  });

  it('are about as many as asked', () => {
    expect(posts.length).toBeGreaterThanOrEqual(40_000);
    expect(posts.length).toBeLessThanOrEqual(60_000);
    expect(people.filter((member) => member.roster)).toHaveLength(420);
    expect(new Set(people.filter((member) => member.roster).map((member) => member.team)).size).toBe(12);
    expect(people.filter((member) => member.role === 'facilitator')).toHaveLength(6);
    expect(people.filter((member) => member.role === 'leader')).toHaveLength(14);
    expect(people.filter((member) => member.guest)).toHaveLength(6);
    expect(people.filter((member) => member.bot)).toHaveLength(3);
    expect(records.filter((record) => record.type === 'community')).toHaveLength(3);
    expect(records.filter((record) => record.type === 'chat')).toHaveLength(2);
  });

  it('give everybody a name of their own, of a colour and an animal', () => {
    const humans = people.filter((member) => !member.bot);
    expect(new Set(humans.map((member) => member.name)).size).toBe(humans.length);
    for (const { name } of humans) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
  });

  it('name everything before it is referred to', () => {
    const named = new Set<string>();
    const strangers: SourceRecord[] = [];
    for (const record of records) {
      if (referencesOf(record).some((reference) => !named.has(reference))) strangers.push(record);
      if (record.type === 'channel') named.add(`channel ${record.community} ${record.channel}`);
      if (record.type === 'member') named.add(`member ${record.member}`);
      if (record.type === 'post') named.add(`post ${record.post}`);
    }
    expect(strangers).toEqual([]);
  });

  it('come in the order of time, within the covered days', () => {
    const early = posts.filter((post, index) => index > 0 && post.at < posts[index - 1]!.at);
    expect(early).toEqual([]);
    expect(posts.filter((post) => post.edited_at !== undefined && post.edited_at <= post.at)).toEqual([]);
    // 1 April 2025 begins at 23:00 UTC of the day before, in British Summer Time.
    expect(posts[0]!.at >= '2025-03-31T23:00:00Z').toBe(true);
    expect(posts[posts.length - 1]!.at < '2026-09-23T23:00:00Z').toBe(true);
  });

  it('let nobody post before they have joined or after they have left', () => {
    const byId = new Map(people.map((member) => [member.member, member]));
    const ghosts = posts.filter((post) => {
      const { joined_on: joined = '2000-01-01', left_on: left = '2100-01-01' } = byId.get(post.member!)!;
      const day = dateOf(londonClock(Date.parse(post.at)).day);
      return day < joined || day > left;
    });
    expect(ghosts).toEqual([]);
  });

  it('leave a good part of the people silent, and few people with most of the posts', () => {
    const counts = new Map<string, number>();
    for (const post of posts) if (!post.bot) counts.set(post.member!, (counts.get(post.member!) ?? 0) + 1);
    const silent = 1 - counts.size / 426;
    expect(silent).toBeGreaterThan(0.18);
    expect(silent).toBeLessThan(0.32);
    const loudest = [...counts.values()].sort((one, other) => other - one).slice(0, 42);
    const share = loudest.reduce((sum, count) => sum + count, 0) / posts.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.75);
  });

  it('repeat themselves in small talk only', () => {
    const texts = posts.filter((post) => !post.bot).map((post) => post.text);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.9);
    const seen = new Map<string, number>();
    for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
    const repeated = [...seen].filter(([text, count]) => count > 12 && text.length > 60);
    expect(repeated).toEqual([]);
  });

  it('fill a reshare with what it reshares, and the comment with what is new', () => {
    const reshares = posts.filter((post) => post.kind === 'reshare');
    expect(reshares.length).toBeGreaterThan(60);
    for (const post of reshares) {
      expect(post.text).toContain('RT @');
      if (post.comment) expect(post.text.startsWith(`${post.comment} RT @`)).toBe(true);
    }
  });
});

function referencesOf(record: SourceRecord): string[] {
  if (record.type !== 'post' && record.type !== 'reaction' && record.type !== 'membership') return [];
  const always = [`channel ${record.community} ${record.channel}`, `member ${record.member}`];
  if (record.type === 'membership') return always;
  if (record.type === 'reaction') return [...always, `post ${record.post}`];
  const before = [record.thread, record.parent].filter((other) => other !== undefined);
  return [...always, ...before.map((other) => `post ${other}`), ...(record.mentions ?? []).map((id) => `member ${id}`)];
}
