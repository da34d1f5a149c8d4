import { describe, expect, it } from 'vitest';
import { sampleRecords } from '../sample-records.ts';
import { measureTruth } from './measure-truth.ts';
import { sampleTruth } from './sample-truth.ts';

describe('the planted truth', () => {
  it('in truth.json is what plain counting finds (after a change: npx tsx data/sample/src/truth/write-truth.ts)', () => {
    expect(sampleTruth).toEqual(measureTruth(sampleRecords()));
  });

  it('has a lively channel that falls silent six to nine weeks before the end', () => {
    const { silentDays, posts, peopleInLast28Days } = sampleTruth.deadChannel;
    expect(silentDays).toBeGreaterThanOrEqual(41);
    expect(silentDays).toBeLessThanOrEqual(60);
    expect(posts).toBeGreaterThan(800);
    expect(peopleInLast28Days).toBeGreaterThan(10);
  });

  it('has trust at least doubling after the open Q&A', () => {
    expect(sampleTruth.trustRises.factor).toBeGreaterThanOrEqual(2);
  });

  it('has one week in which at least three times as many people as usual speak of fear, and no other like it', () => {
    const { people, factor, mostPeopleInAnotherWeek } = sampleTruth.fearWeek;
    expect(factor).toBeGreaterThanOrEqual(3);
    expect(mostPeopleInAnotherWeek).toBeLessThan(people / 2);
  });

  it('has one person who writes more than half of the posts about macros, among others who do', () => {
    const { share, posts, people } = sampleTruth.loudVoice;
    expect(share).toBeGreaterThan(0.5);
    expect(posts).toBeGreaterThanOrEqual(60);
    expect(people).toBeGreaterThanOrEqual(10);
  });

  it('has a facilitator who runs a channel and then steps back', () => {
    const { shareBefore, shareAfter, role } = sampleTruth.stepsBack;
    expect(role).toBe('facilitator');
    expect(shareBefore).toBeGreaterThanOrEqual(0.45);
    expect(shareAfter).toBeLessThanOrEqual(0.15);
  });

  it('has one team that answers its own, where no other does', () => {
    const { withinShare, nextShare } = sampleTruth.keepsToItself;
    expect(withinShare).toBeGreaterThanOrEqual(0.85);
    expect(nextShare).toBeLessThanOrEqual(0.45);
  });

  it('has more people and shorter waits than a year before', () => {
    const { before, after } = sampleTruth.growth;
    expect(after.contributors).toBeGreaterThan(before.contributors * 1.15);
    expect(after.medianAnsweredHours).toBeLessThan(before.medianAnsweredHours * 0.65);
    expect(after.answeredShare).toBeGreaterThan(before.answeredShare + 0.03);
  });

  it('has two chats of five questions, each answered by enough people to be shown', () => {
    for (const chat of sampleTruth.chats) {
      expect(chat.posts).toBeGreaterThanOrEqual(180);
      expect(chat.posts).toBeLessThanOrEqual(250);
      expect(chat.reshares / chat.posts).toBeGreaterThan(0.15);
      expect(chat.questions).toHaveLength(5);
      for (const { people } of chat.questions) expect(people).toBeGreaterThanOrEqual(15);
    }
  });
});
