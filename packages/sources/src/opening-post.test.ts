import { describe, expect, it } from 'vitest';
import { OpeningPosts } from './opening-post.ts';

const openings = (parents: { [post: string]: string }) => new OpeningPosts((post) => parents[post] ?? null);

describe('the post that opened a thread', () => {
  it('is found above all the posts between, and above those that are not known', () => {
    const found = openings({ d: 'c', c: 'b', b: 'a' });
    expect(found.above('c', 'd')).toBe('a');
    expect(found.above('a', 'b')).toBe('a');
    expect(found.above('lost', 'e')).toBe('lost');
  });

  it('is somebody of the circle where posts answer each other in one', () => {
    const found = openings({ a: 'b', b: 'a' });
    expect([found.above('b', 'a'), found.above('a', 'b')]).toEqual(['b', 'a']);
  });
});
