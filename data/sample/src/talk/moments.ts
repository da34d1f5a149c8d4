import { type Day, dayOf, londonMoment } from '../calendar.ts';
import type { StartKind } from '../company/channel.ts';
import { channelOf } from '../company/channels.ts';
import { teamNamed } from '../company/teams.ts';
import { planted } from '../planted.ts';
import { tellThread } from './thread.ts';
import { chooseTopic, type World } from './world.ts';

const announced = dayOf(planted.fearWeek.announced);
const fearUntil = dayOf(planted.fearWeek.until);
const questions = dayOf(planted.trustRises.from);
const worriedChannels = [
  'ask-a-colleague',
  'care-craft',
  'field-notes',
  'shift-and-rota',
  'all-hands',
  'managers-corner',
];

/** Tells what happens on the few days that everybody remembers. */
export function tellMoments(world: World, day: Day): void {
  if (day === announced) announce(world, day);
  if (day >= announced && day <= fearUntil - 2) worry(world, day);
  if (day === questions) answerQuestions(world, day);
}

/** The reorganisation is announced on a Tuesday at ten. */
function announce(world: World, day: Day): void {
  const { director } = world.company.protagonists;
  const story = { opening: 'reorganisation-news', replying: 'reorganisation' as const, replies: 16, pace: 0.6 };
  tellStory(world, 'all-hands', londonMoment(day, 600), director, story);
}

/** On the days that follow, people talk about little else. */
function worry(world: World, day: Day): void {
  for (const id of worriedChannels) {
    if (world.random.chance(0.65)) continue;
    const channel = channelOf(id);
    const author = world.audience.authorWho(channel, day, (person) => !channel.leadsOnly || person.role !== 'member');
    const at = londonMoment(day, 640 + world.random.below(360));
    const story = {
      opening: 'reorganisation-start',
      replying: 'reorganisation' as const,
      replies: 2 + world.random.below(4),
      pace: 0.5,
    };
    if (author) tellStory(world, id, at, author, story);
  }
}

/** Three weeks later: an hour of open questions, on a Tuesday at two. */
function answerQuestions(world: World, day: Day): void {
  const { director } = world.company.protagonists;
  const story = { opening: 'open-questions', replying: 'open-question' as const, replies: 26, pace: 0.06 };
  tellStory(world, 'all-hands', londonMoment(day, 840), director, story);
}

function tellStory(
  world: World,
  channelId: string,
  at: number,
  author: World['company']['people'][number],
  story: { opening: string; replying: 'reorganisation' | 'open-question'; replies: number; pace: number },
): void {
  const channel = channelOf(channelId);
  const topic = chooseTopic(world, channel, teamNamed(author.team));
  const kind: StartKind = 'notice';
  // Worries stay within their week: the last reply comes on its Sunday, 20:00.
  const until = story.replying === 'reorganisation' ? londonMoment(fearUntil, 1200) : at + 86_400_000;
  tellThread(world, { channel, author, at, kind, topic, until, ...story });
}
