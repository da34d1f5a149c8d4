import type { SourceRecord } from '@groundswell/contract';
import { type InventedPost, type Invention, inventedChat } from '@groundswell/text/testing';

const of = { community: 'c', channel: 'chat' };

/** An invented chat as an export in the records format: everybody in one channel, from `start` on; the first host is known to lead. */
export function chatRecords(invention: Invention, start = Date.UTC(2026, 5, 9, 16)): SourceRecord[] {
  const posts = inventedChat(invention);
  const people = [...new Set(posts.flatMap(({ member }) => member ?? []))];
  return [
    { type: 'community', community: 'c', name: 'Lock Keepers', shows: ['replies', 'times', 'roles'] },
    { type: 'channel', ...of, name: 'lockchat' },
    ...people.map(
      (member): SourceRecord => ({
        ...{ type: 'member', community: 'c', member: `${member}`, name: `Keeper ${member}` },
        role: member === 1 ? 'facilitator' : 'member',
      }),
    ),
    ...posts.map((post) => postRecord(post, posts, start)),
  ];
}

function postRecord(post: InventedPost, posts: InventedPost[], start: number): SourceRecord {
  const { parent, member, time, text, reshare } = post;
  return {
    ...{ type: 'post', ...of, post: `${post.post}`, member: `${member}` },
    ...(parent !== null && { parent: `${parent}`, thread: `${openerOf(post, posts)}` }),
    kind: reshare ? 'reshare' : parent === null ? 'start' : 'reply',
    at: new Date(start + Math.round(time * 1000)).toISOString(),
    text: text.replace(/\bw(\d+)\b/g, (_, word: string) => sayWord(Number(word))),
  };
}

/** The post that opened the conversation. */
function openerOf({ post, parent }: InventedPost, posts: InventedPost[]): number {
  const above = posts.find((one) => one.post === parent);
  return above ? openerOf(above, posts) : post;
}

const heads = 'brim claw dell fern gorse hull kelp loam mire oak pike reed sedge tarn weir'.split(' ');
const tails = 'bank crest fall gate holm lock march mouth rigg side stone water wharf wick yard'.split(' ');

/** A number as a word that can be read: each has its own. */
function sayWord(number: number): string {
  const rest = Math.floor(number / (heads.length * tails.length));
  const [head, tail] = [heads[number % heads.length], tails[Math.floor(number / heads.length) % tails.length]];
  return rest === 0 ? `${head}${tail}` : `${head}${tail}${heads[rest % heads.length]}`;
}
