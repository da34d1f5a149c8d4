import type { SourceRecord } from '@groundswell/contract';
import { dayOf } from '../calendar.ts';
import { period, SEED, sampleTimezone } from '../planted.ts';
import { type Conversation, type CountedPost, peopleOf, readConversation, share } from './conversation.ts';
import { measuresOf } from './measures.ts';
import { deadChannel, fearWeek, keepsToItself, loudVoice, stepsBack, trustRises } from './stories.ts';

/** What is planted in the sample company, with the figures that plain counting finds. */
export type SampleTruth = ReturnType<typeof measureTruth>;

/** Counts the planted truth in records, without any help from the product. */
export function measureTruth(source: Iterable<SourceRecord>) {
  const conversation = readConversation(source);
  return {
    seed: SEED,
    timezone: sampleTimezone,
    period,
    totals: totalsOf(conversation),
    deadChannel: deadChannel(conversation),
    trustRises: trustRises(conversation),
    fearWeek: fearWeek(conversation),
    loudVoice: loudVoice(conversation),
    stepsBack: stepsBack(conversation),
    keepsToItself: keepsToItself(conversation),
    growth: growthOf(conversation),
    chats: chatsOf(conversation),
    measures: measuresOf(conversation),
  };
}

function totalsOf({ records, members, posts }: Conversation) {
  const count = (type: SourceRecord['type']) => records.filter((record) => record.type === type).length;
  const everybody = [...members.values()];
  return {
    communities: count('community'),
    channels: count('channel'),
    people: everybody.filter((member) => member.roster).length,
    guests: everybody.filter((member) => member.guest).length,
    bots: everybody.filter((member) => member.bot).length,
    posts: count('post'),
    humanPosts: posts.length,
    starters: posts.filter((post) => post.kind === 'start').length,
    replies: posts.filter((post) => post.kind === 'reply').length,
    reshares: posts.filter((post) => post.kind === 'reshare').length,
    reactions: count('reaction'),
    contributors: peopleOf(posts).size,
  };
}

/** The last six months against the same months a year before. */
function growthOf(conversation: Conversation) {
  const [before, after] = [halfYear(conversation, '2025-04-01'), halfYear(conversation, '2026-04-01')];
  return { before, after, direction: 'more people, shorter waits' };
}

function halfYear({ posts, postOf }: Conversation, from: string) {
  const first = dayOf(from);
  const until = dayOf(`${from.slice(0, 4)}-09-20`); // the last complete week of 2026, and the same day of 2025
  const own = posts.filter((post) => post.day >= first && post.day <= until);
  const starters = own.filter((post) => post.kind === 'start');
  const waits = firstAnswers(posts, postOf, starters).sort((one, other) => one - other);
  return {
    from,
    posts: own.length,
    contributors: peopleOf(own).size,
    answeredShare: share(waits.length, starters.length),
    medianAnsweredHours: share(waits[Math.floor(waits.length / 2)]!, 3_600_000),
  };
}

function firstAnswers(
  posts: readonly CountedPost[],
  postOf: Conversation['postOf'],
  starters: readonly CountedPost[],
): number[] {
  const asked = new Set(starters.map((post) => post.post));
  const first = new Map<string, number>();
  for (const post of posts) {
    const root = post.thread && asked.has(post.thread) ? postOf.get(post.thread) : undefined;
    if (!root || root.member === post.member || first.has(root.post)) continue;
    first.set(root.post, Date.parse(post.at) - Date.parse(root.at));
  }
  return [...first.values()];
}

function chatsOf({ records, posts }: Conversation) {
  return records
    .filter((record) => record.type === 'chat')
    .map(({ community, channel, chat, title, at, questions }) => {
      const own = posts.filter((post) => post.chat === chat);
      return {
        ...{ community, channel, chat, title, at, posts: own.length, people: peopleOf(own).size },
        reshares: own.filter((post) => post.kind === 'reshare').length,
        questions: questions.map(({ question }) => {
          const answers = own.filter((post) => post.question === question);
          return { question, posts: answers.length, people: peopleOf(answers).size };
        }),
      };
    });
}
