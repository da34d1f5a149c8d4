import { londonClock } from '../calendar.ts';
import type { Channel, StartKind } from '../company/channel.ts';
import type { Person } from '../company/people.ts';
import { knows } from '../company/teams.ts';
import type { Topic } from '../phrases/topic.ts';
import { drawKey } from '../random.ts';
import { decorate } from './decorate.ts';
import { chooseReplier, chooseReplyKind } from './repliers.ts';
import { whenAtWork } from './rhythm.ts';
import { beginTalk } from './talk.ts';
import { firstWait, nextWait } from './waiting.ts';
import { type Draft, utterAnew, type World } from './world.ts';

/** What is settled about a thread before it is told. */
export interface ThreadPlan {
  channel: Channel;
  author: Person;
  at: number;
  kind: StartKind;
  topic: Topic;
  replies: number;
  /** The section of the phrase book that opens the thread, where it is not the kind's own. */
  opening?: string;
  /** The story whose `…-reply` and, for the director, `…-answer` section all replies come from, and how fast they come. */
  replying?: 'reorganisation' | 'open-question';
  pace?: number;
  /** No reply comes after this moment. */
  until: number;
}

const HOUR_MS = 3_600_000;

/** Tells one thread: a start and its replies. */
export function tellThread(world: World, plan: ThreadPlan): void {
  const { channel, author, kind } = plan;
  const talk = beginTalk(plan.topic, world.random);
  const day = londonClock(plan.at).day;
  const opened = utterAnew(world, openingSection(world, plan), { channel, day, author, talk });
  const words = decorate(world, { utterance: opened, channel, day, author, talk, isSmall: kind === 'small-start' });
  const root: Draft = { channel, author, at: plan.at, kind: 'start', appeal: appealOf(kind), ...words };
  world.drafts.push(root);
  const said = [root];
  let at = plan.at;
  for (let count = 0; count < plan.replies; count += 1) {
    const wait = count === 0 ? firstWait(day, world.random) : nextWait(day, world.random);
    at = whenAtWork(at + wait * (plan.pace ?? 1) * HOUR_MS + 20_000, channel.nocturnal ?? false, world.random);
    if (at > plan.until) return;
    const reply = tellReply(world, plan, { root, said, at, talk });
    if (reply) {
      world.drafts.push(reply);
      said.push(reply);
    }
  }
}

function openingSection(world: World, plan: ThreadPlan): string {
  if (plan.opening) return plan.opening;
  const { loudVoice } = world.company.protagonists;
  // A good part of what the loud voice opens is about macros.
  if (plan.author === loudVoice && plan.kind !== 'small-start' && world.random.chance(0.28)) return 'macro';
  return plan.kind;
}

interface Told {
  root: Draft;
  said: readonly Draft[];
  at: number;
  talk: ReturnType<typeof beginTalk>;
}

function tellReply(world: World, plan: ThreadPlan, { root, said, at, talk }: Told): Draft | null {
  const { random } = world;
  const day = londonClock(at).day;
  const author = chooseReplier(world, plan, day, said);
  if (!author) return null;
  const parent = chooseParent(world, said, author);
  const kind = chooseReplyKind(world, plan, { author, parent, root, said });
  const addressee = parent.author as Person;
  const utterance = utterAnew(world, kind, { channel: plan.channel, day, author, talk, addressee });
  const isSmall =
    kind === 'small-reply' ||
    kind === 'small-talk-reply' ||
    kind === 'thanks' ||
    kind === 'welcome' ||
    plan.replying !== undefined;
  const words = decorate(world, { utterance, channel: plan.channel, day, author, talk, isSmall, parent });
  const appeal = kind.startsWith('small-') ? 0.15 : random.chance(0.2) ? 1.4 : 0.5;
  return { channel: plan.channel, author, at, kind: 'reply', appeal, root, parent, ...words };
}

/** Most replies answer the first post, some the last word, never one's own where another is there. */
function chooseParent(world: World, said: readonly Draft[], author: Person): Draft {
  const [root] = said;
  const last = said[said.length - 1]!;
  const others = said.filter((draft) => draft.author !== author);
  if (root!.author !== author && world.random.chance(0.68)) return root!;
  return last.author !== author ? last : (others[others.length - 1] ?? root!);
}

function appealOf(kind: StartKind): number {
  const appeal: Partial<Record<StartKind, number>> = {
    story: 2.1,
    'tip-post': 1.7,
    introduction: 4,
    notice: 1.6,
    'deal-start': 2,
  };
  return appeal[kind] ?? 0.9;
}

/** The kind of a thread that somebody opens in a channel. */
export function chooseStartKind(world: World, channel: Channel, author: Person, topic: Topic): StartKind {
  const kind = drawKey<StartKind>(channel.starts, world.random);
  if (kind === 'notice' && author.role === 'member') return 'tip-post';
  const isAdvice = kind === 'story' || kind === 'tip-post' || kind === 'musing' || kind === 'deal-start';
  return isAdvice && !knows(author.team, topic.areas) ? 'question' : kind;
}
