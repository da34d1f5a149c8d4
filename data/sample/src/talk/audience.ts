import type { Day } from '../calendar.ts';
import type { Channel } from '../company/channel.ts';
import type { Company } from '../company/company.ts';
import type { Person } from '../company/people.ts';
import { firstDay } from '../planted.ts';
import { createRandom, drawFrom, type Random, runningTotals } from '../random.ts';

/** Finds who writes or reacts in a channel on a day. */
export interface Audience {
  author(channel: Channel, day: Day): Person;
  /** An author for whom a condition holds, or null where nobody was found in time. */
  authorWho(channel: Channel, day: Day, fits: (person: Person) => boolean): Person | null;
  reactor(channel: Channel, day: Day): Person;
}

const tries = 40; // of finding somebody; enough for the rarest condition (a leader among 420)

/** Gathers the people of a company before the channels. */
export function gatherAudience(company: Company, random: Random): Audience {
  const tables = new Map<string, Float64Array>();
  const favour = favourites(company.people, random);
  const table = (channel: Channel, day: Day, kind: 'pace' | 'warmth') => {
    const month = Math.floor((day - firstDay) / 30);
    const key = `${kind} ${channel.id} ${month}`;
    const known = tables.get(key);
    if (known) return known;
    const made = runningTotals(
      company.people.map((person) => person[kind] * favour(person, channel) * person.moods[month]!),
    );
    tables.set(key, made);
    return made;
  };
  const draw = (channel: Channel, day: Day, kind: 'pace' | 'warmth', fits: (person: Person) => boolean) => {
    const totals = table(channel, day, kind);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const person = company.people[drawFrom(totals, random)]!;
      if (isThere(person, day) && fits(person)) return person;
    }
    return null;
  };
  const anybody = (channel: Channel, day: Day, kind: 'pace' | 'warmth') =>
    draw(channel, day, kind, () => true) ?? company.protagonists.director;
  return {
    author: (channel, day) => anybody(channel, day, 'pace'),
    authorWho: (channel, day, fits) => draw(channel, day, 'pace', fits),
    reactor: (channel, day) => anybody(channel, day, 'warmth'),
  };
}

/** Whether somebody works here on the day, and has found their voice. */
export function isThere(person: Person, day: Day): boolean {
  return day >= person.speaksFrom && day >= person.joined && (person.left === null || day <= person.left);
}

/** Everybody has channels that they like and channels that they hardly open. */
function favourites(people: readonly Person[], random: Random): (person: Person, channel: Channel) => number {
  const taste = new Map(people.map((person) => [person.id, createRandom(random.below(2 ** 31))]));
  const liking = new Map<string, number>();
  return (person, channel) => {
    const key = `${person.id} ${channel.id}`;
    let like = liking.get(key);
    if (like === undefined) {
      like = (channel.teams[person.team] ?? channel.teams.rest) * taste.get(person.id)!.logNormal(1, 0.9);
      liking.set(key, like);
    }
    return like;
  };
}
