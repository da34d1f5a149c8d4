import { type Day, dayOf, londonMoment } from '../calendar.ts';
import type { Channel } from '../company/channel.ts';
import { channelOf, channels } from '../company/channels.ts';
import { bots } from '../company/company.ts';
import type { Person } from '../company/people.ts';
import { teamNamed } from '../company/teams.ts';
import { lastDay, planted } from '../planted.ts';
import { drawFrom } from '../random.ts';
import { tellMoments } from './moments.ts';
import { busyness, momentOf, nightlyBusyness } from './rhythm.ts';
import { beginTalk } from './talk.ts';
import { chooseStartKind, tellThread } from './thread.ts';
import { replyCount } from './waiting.ts';
import { chooseTopic, utter, type World } from './world.ts';

// Threads opened on an ordinary working day, chosen so that 18 months make about 48 thousand posts.
const threadsADay = 36;
const endOfStory = londonMoment(lastDay, 20 * 60);
const fadesFrom = dayOf(planted.fading.from);
const lastOfDeadChannel = dayOf(planted.deadChannel.lastDay);
const stepsBackOn = dayOf(planted.stepsBack.until);

/** Tells one day in all channels. */
export function tellDay(world: World, day: Day): void {
  const running = channels.filter((channel) => isRunning(channel, day));
  const weights = running.map((channel) => liveliness(channel, day));
  const totals = Float64Array.from(
    weights,
    (
      (sum) => (weight: number) =>
        (sum += weight)
    )(0),
  );
  const threads = world.random.poisson((threadsADay * totals[totals.length - 1]!) / usualLiveliness);
  for (let count = 0; count < threads; count += 1) tellIn(world, running[drawFrom(totals, world.random)]!, day);
  if (day === lastOfDeadChannel) tellIn(world, channelOf(planted.deadChannel.channel), day);
  introduceNewcomers(world, day);
  tellMoments(world, day);
  runBots(world, day);
  wonderAboutBooks(world, day);
}

const usualLiveliness = channels.reduce((sum, channel) => sum + channel.weight, 0);

function isRunning(channel: Channel, day: Day): boolean {
  if (channel.weight === 0 || (channel.from && day < dayOf(channel.from))) return false;
  return !channel.until || day <= dayOf(channel.until);
}

function liveliness(channel: Channel, day: Day): number {
  const busy = channel.nocturnal ? nightlyBusyness(day) : busyness(day);
  const fading = channel.id === planted.fading.channel && day >= fadesFrom ? 0.12 : 1;
  return channel.weight * busy * fading;
}

function tellIn(world: World, channel: Channel, day: Day): void {
  const author = chooseAuthor(world, channel, day);
  if (!author) return;
  const at = momentOf(day, channel.nocturnal ?? false, world.random);
  const topic = chooseTopic(world, channel, teamNamed(author.team));
  const kind = chooseStartKind(world, channel, author, topic);
  const isFading = channel.id === planted.fading.channel && day >= fadesFrom;
  const replies = isFading ? 0 : replyCount(kind, day, world.random);
  if (at > endOfStory) return;
  tellThread(world, { channel, author, at, kind, topic, replies, until: lastMoment(channel) });
}

function lastMoment(channel: Channel): number {
  return channel.until ? londonMoment(dayOf(channel.until), 20 * 60) : endOfStory;
}

function chooseAuthor(world: World, channel: Channel, day: Day): Person | null {
  const { audience, company, random } = world;
  const { stepsBack } = company.protagonists;
  // A channel that fades is kept up by one person.
  if (channel.id === planted.fading.channel && day >= fadesFrom) return company.protagonists.director;
  if (channel.leadsOnly) return audience.authorWho(channel, day, (person) => person.role !== 'member');
  if (channel.id === 'all-hands' && random.chance(0.75)) {
    return audience.authorWho(channel, day, (person) => person.role !== 'member');
  }
  if (channel.id === planted.stepsBack.channel) {
    if (random.chance(day <= stepsBackOn ? 0.78 : 0.06)) return stepsBack;
    return audience.authorWho(channel, day, (person) => person !== stepsBack);
  }
  return audience.author(channel, day);
}

/** On the second or third day newcomers say hello. */
function introduceNewcomers(world: World, day: Day): void {
  const channel = channelOf('newcomers');
  for (const person of world.company.people) {
    if (person.joined + 1 + (person.name.length % 2) !== day || person.guest || person.pace === 0) continue;
    const at = momentOf(day, false, world.random);
    const topic = chooseTopic(
      world,
      { ...channel, id: 'newcomers (own work)', areas: undefined },
      teamNamed(person.team),
    );
    const replies = 2 + world.random.below(6);
    tellThread(world, { channel, author: person, at, kind: 'introduction', topic, replies, until: endOfStory });
  }
}

function runBots(world: World, day: Day): void {
  const { book, random, company } = world;
  for (const bot of bots) {
    if (busyness(day) < 0.3) continue;
    for (let count = random.poisson(bot.daily); count > 0; count -= 1) {
      const channel = channelOf(bot.channel);
      const talk = beginTalk(chooseTopic(world, channel, teamNamed(company.protagonists.director.team)), random);
      const { text } = utter(world, bot.section, { channel, day, author: bot, talk });
      const at = londonMoment(day, 480 + random.below(500)) + random.below(60_000);
      if (book.sections.has(bot.section))
        world.drafts.push({ channel, author: bot, at, text, kind: 'start', mentions: [], appeal: 0.05 });
    }
  }
}

/** A channel that never got going: a few posts in one June. */
function wonderAboutBooks(world: World, day: Day): void {
  const channel = channelOf(planted.neverStarted.channel);
  const sinceStart = day - dayOf(planted.neverStarted.from);
  if (sinceStart < 0 || sinceStart > 21 || sinceStart % 7 !== 0) return;
  const author = world.audience.author(channel, day);
  const topic = chooseTopic(world, channel, teamNamed(author.team));
  const at = momentOf(day, false, world.random);
  tellThread(world, { channel, author, at, kind: 'book', topic, replies: sinceStart === 0 ? 2 : 0, until: endOfStory });
}
