import type { MemberRecord } from '@groundswell/contract';
import type { Author } from './author-line.ts';

/** The people that chats name, by their ids: the handle, or the name where no chat gives a handle with it. */
export interface Members {
  names: Map<string, { name: string | null; handle: string | null }>;
  handles: Map<string, string>;
}

/** The people among these authors. */
export function membersOf(authors: Author[]): Members {
  const members: Members = { names: new Map(), handles: new Map() };
  for (const { name, handle } of authors) {
    if (name !== null && handle !== null) members.handles.set(name.toLowerCase(), handle.toLowerCase());
  }
  for (const author of authors) {
    const id = memberOf(members, author);
    const known = members.names.get(id);
    members.names.set(id, { name: known?.name ?? author.name, handle: known?.handle ?? author.handle });
  }
  return members;
}

/** The id of an author: a name alone is the same person as that name with a handle. */
export function memberOf(members: Members, { name, handle }: Author): string {
  if (handle !== null) return handle.toLowerCase();
  const written = (name ?? '').toLowerCase();
  return members.handles.get(written) ?? written;
}

/** The record of one person in one community. */
export function memberRecord(members: Members, member: string, community: string): MemberRecord {
  const known = members.names.get(member);
  const handle = known?.handle ?? null;
  return { type: 'member', community, member, name: known?.name ?? member, ...(handle === null ? {} : { handle }) };
}
