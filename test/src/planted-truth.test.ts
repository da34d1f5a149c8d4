import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import { type Groundswell, type QuestionInput, questionSchema, type Row } from '@groundswell/contract';
import { sampleProgrammes, sampleTimezone, sampleTruth, writeSample, writeSampleMeasures } from '@groundswell/sample';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
let groundswell: Groundswell;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-truth-'));
  groundswell = await openGroundswell({ home: join(folder, 'home') });
  await groundswell.ingest([await writeSample(folder)], { sample: true, timezone: sampleTimezone });
  await groundswell.ingest([await writeSampleMeasures(folder)], { sample: true });
});
afterAll(async () => {
  await groundswell.close();
  await rm(folder, { recursive: true });
});

const ask = (metric: string, question: QuestionInput = {}) =>
  groundswell.answer(metric, questionSchema.parse(question));
const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const mean = (rows: Row[], column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0) / rows.length;

it('finds the channel that died, and the day', async () => {
  const { channel, lastPost, posts } = sampleTruth.deadChannel;
  const found = (await ask('channels')).rows.find((row) => row.channel === channel);
  expect(found).toMatchObject({ posts, last_post: lastPost });
  const since = (await ask('channels', { from: daysAfter(lastPost, 1) })).rows.find((row) => row.channel === channel);
  expect(since).toMatchObject({ posts: 0, contributors: 0, last_post: null });
});

it('finds the ghost town by its own rule, and no other', async () => {
  const { channel, lastPost, silentDays } = sampleTruth.deadChannel;
  const { rows } = await ask('health');
  const ghosts = rows.filter(({ state }) => state === 'ghost');
  expect(ghosts).toHaveLength(1);
  expect(ghosts[0]).toMatchObject({ channel, last_post: lastPost, silent_days: silentDays, contributors_28: 0 });
  expect(ghosts[0]!.rule).toContain(`No post for ${silentDays} days`);
});

it('finds trust rising after its date', async () => {
  const { from } = sampleTruth.trustRises;
  const weeks = (await ask('theme-trend')).rows.filter((row) => row.theme === 'trust');
  const before = weeks.filter(({ period }) => String(period) < from);
  const after = weeks.filter(({ period }) => String(period) > from);
  expect(mean(after, 'people')).toBeGreaterThan(2 * mean(before, 'people'));
});

it('finds trust first among the words that set the time since then apart', async () => {
  const { from } = sampleTruth.trustRises;
  const [first] = (await ask('distinctive-terms', { from })).rows;
  expect(first?.term).toBe('trust');
});

it('finds fear among the words that come up in its week', async () => {
  const { week } = sampleTruth.fearWeek;
  const words = (await ask('emerging-terms', { to: daysAfter(week, 6) })).rows.map(({ term }) => String(term));
  expect(words.filter((word) => /fear|afraid|scared|worr/.test(word))).not.toEqual([]);
});

it('finds the week of fear, and no other', async () => {
  const weeks = (await ask('theme-trend')).rows.filter((row) => row.theme === 'fear');
  const [first, second] = weeks.toSorted((a, b) => Number(b.people) - Number(a.people));
  expect(first!.period).toBe(sampleTruth.fearWeek.week);
  expect(Number(first!.people)).toBeGreaterThan(3 * Number(second!.people));
});

it('finds the one loud voice', async () => {
  const { term, posts, postsByAll } = sampleTruth.loudVoice;
  const found = (await ask('terms', { term })).rows.find((row) => row.term === term);
  expect(found).toMatchObject({ loud: true, posts: postsByAll });
  expect(posts * 2).toBeGreaterThan(postsByAll);
  // The same word in most other mouths is not loud.
  expect((await ask('terms')).rows.filter(({ loud }) => loud).length).toBeLessThan(20);
});

it('finds the facilitator who dominated one channel and stepped back', async () => {
  const { channel, until, shareBefore, shareAfter } = sampleTruth.stepsBack;
  const share = async (question: QuestionInput) =>
    Number((await ask('facilitator-share', { channel, ...question })).total!.share);
  const [before, after] = [await share({ to: until }), await share({ from: daysAfter(until, 1) })];
  // Other facilitators write there too.
  expect(before).toBeGreaterThanOrEqual(shareBefore);
  expect(after).toBeLessThan(before / 2);
  expect(after).toBeGreaterThanOrEqual(shareAfter);
  expect((await ask('facilitator-share', { channel })).verdict).toMatchObject({ code: 'lighter' });
  expect((await ask('facilitator-share', { channel, to: until })).verdict).toMatchObject({ code: 'steady' });
  const [first] = (await ask('facilitators', { channel, to: until })).rows;
  expect(first).toMatchObject({ member: sampleTruth.stepsBack.name });
});

it('finds the team that keeps to itself: its posts lie in its own channel, and nobody else writes there', async () => {
  const { team } = sampleTruth.keepsToItself;
  const { rows, total } = await ask('channels', { team });
  const [own] = rows;
  expect(Number(own!.posts)).toBeGreaterThan(0.6 * Number(total!.posts));
  const everybody = (await ask('channels')).rows.find(({ channel }) => channel === own!.channel);
  expect(Number(own!.posts)).toBeGreaterThan(0.85 * Number(everybody!.posts));
});

it('finds the team that keeps to itself by whom it replies to, and no other', async () => {
  const { team, withinShare, nextTeam, nextShare } = sampleTruth.keepsToItself;
  const { rows } = await ask('team-matrix');
  const share = (of: string) => {
    const made = rows.filter(({ from_team }) => from_team === of);
    return Number(made.find(({ within }) => within)!.replies) / made.reduce((sum, row) => sum + Number(row.replies), 0);
  };
  const teams = [...new Set(rows.map(({ from_team }) => String(from_team)))].sort((a, b) => share(b) - share(a));
  expect(teams.slice(0, 2)).toEqual([team, nextTeam]);
  expect(share(team)).toBeCloseTo(withinShare, 2);
  expect(share(nextTeam)).toBeCloseTo(nextShare, 2);
  const { total } = await ask('ei-index');
  expect(Number(total!.index)).toBeLessThan(Number(total!.expected));
  // Without it the others talk with each other nearly as much as by chance.
  const others = (await ask('ei-index', { team: teams.slice(1) })).total!;
  expect(Number(others.index) - Number(others.expected)).toBeGreaterThan(
    Number(total!.index) - Number(total!.expected),
  );
});

it('finds more people and shorter waits than a year before', async () => {
  const { before, after } = sampleTruth.growth;
  const contributors = await ask('contributors', { from: after.from, compare: 'year' });
  expect(contributors.change).toMatchObject({ verdict: 'better', column: 'contributors' });
  const rise = Number(contributors.total!.contributors) / Number(contributors.compared!.total!.contributors);
  expect(rise).toBeCloseTo(after.contributors / before.contributors, 1);
  const wait = await ask('time-to-first-answer', { from: after.from, compare: 'year' });
  expect(wait.change!.verdict).toBe('better');
  const shorter = Number(wait.total!.median_answered_hours) / Number(wait.compared!.total!.median_answered_hours);
  expect(shorter).toBeCloseTo(after.medianAnsweredHours / before.medianAnsweredHours, 1);
});

it('finds the measure that follows the contributors, and by how many weeks, and nothing in the one with which nothing was done', async () => {
  const { follows, none } = sampleTruth.measures;
  const { rows } = await ask('association');
  const linked = rows.filter(({ adjusted_p }) => adjusted_p !== null && Number(adjusted_p) < 0.05);
  expect([...new Set(linked.map(({ measure }) => measure))]).toEqual([follows.measure]);
  const [best] = linked
    .filter(({ metric }) => metric === follows.metric)
    .toSorted((a, b) => Number(a.adjusted_p) - Number(b.adjusted_p));
  expect(best?.lag).toBe(follows.lag);
  expect(best?.verdict).toContain(`contributors lead ${follows.measure} by about ${follows.lag} weeks`);
  const quiet = rows.filter(({ measure }) => measure === none.measure);
  expect([...new Set(quiet.map(({ verdict }) => verdict))]).toEqual(['consistent with no link (75 weeks)']);
});

it('finds what the community of practice changed in the teams that take part, and nothing in what it had nothing to do with', async () => {
  const { falls, none } = sampleTruth.measures;
  for (const programme of sampleProgrammes) await groundswell.programmes.add(programme);
  const [circle, talks] = sampleProgrammes.map(({ name }) => name);
  const all = (await ask('programme-effect')).rows;
  const rows = all.filter(({ programme }) => programme === circle);
  const found = rows.find(({ metric }) => metric === falls.measure)!;
  expect(found.verdict).toContain(`${falls.measure} fell by`);
  expect(Number(found.p)).toBeLessThanOrEqual(0.05);
  const { before, after } = falls.takingPart;
  // Of the first four weeks, in which nothing had changed yet, a part is in the mean.
  expect(Number(found.difference)).toBeLessThan(0.7 * (after - before));
  expect(Number(found.placebo_p)).toBeGreaterThan(0.05);
  expect(rows.find(({ metric }) => metric === none.measure)?.verdict).toMatch(/^consistent with no effect/);
  const nothing = all.filter(({ programme }) => programme === talks);
  expect(nothing.map(({ metric }) => metric)).toEqual([none.measure, falls.measure]);
  for (const { verdict } of nothing) expect(verdict).toMatch(/^consistent with no effect/);
});
