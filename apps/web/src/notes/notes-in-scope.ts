import type { DatedNote, Programme } from '@groundswell/contract';
import { sayChannel } from '../channel-names.ts';
import type { ChartNote } from '../charts/note-places.ts';
import type { Filters } from '../filters.ts';

type Place = Pick<Filters, 'community' | 'channel'>;

/** The notes about everything, about a community that is not filtered out, and about the channels that are filtered for. */
export function notesInScope(notes: DatedNote[], { community, channel }: Place): DatedNote[] {
  return notes.filter((note) => {
    if (note.community !== null && community && !community.includes(note.community)) return false;
    return note.channel === null || (channel?.some((filter) => names(filter, note)) ?? false);
  });
}

/** The notes about channels that are filtered for, and of nothing wider. */
export function notesAbout(notes: DatedNote[], filters: Place): DatedNote[] {
  return notesInScope(notes, filters).filter(({ channel }) => channel !== null);
}

/** The notes about this very channel. */
export function notesOfChannel(notes: DatedNote[], community: string, channel: string): DatedNote[] {
  return notes.filter((note) => note.community === community && note.channel === channel);
}

/** As they stand over a chart; one that is about a channel among others names it. */
export function chartNotes(notes: DatedNote[], filters: Place): ChartNote[] {
  const isOne = filters.channel?.length === 1;
  return notesInScope(notes, filters).map(({ from, to, text, channel, community }) => {
    const about = channel ? (isOne ? null : sayChannel(channel)) : filters.community?.length === 1 ? null : community;
    return { day: from, ...(to !== null && { to }), text: about ? `${about}: ${text}` : text };
  });
}

/** The days on which programmes began, but for those of teams or channels that are filtered out. */
export function programmeNotes(programmes: Programme[], filters: Pick<Filters, 'team' | 'channel'>): ChartNote[] {
  return programmes.filter((one) => isInScope(one, filters)).map(({ name, day }) => ({ day, text: `${name} began` }));
}

function isInScope(
  { kind, teams, channels }: Programme,
  { team, channel }: Pick<Filters, 'team' | 'channel'>,
): boolean {
  if (kind === 'teams') return !team || teams.some((name) => team.includes(name));
  if (kind === 'people' || !channel) return true;
  return channels.some((name) => channel.some((filter) => name === filter || name.endsWith(`/${filter}`)));
}

function names(filter: string, { community, channel }: DatedNote): boolean {
  return filter === channel || filter === `${community}/${channel}`;
}
