import type { ShownChat } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { keyOfPlace, sayElapsed, sayMethod, sayPlace } from './place-words.ts';
import { placedPost } from './placed-posts.fixture.ts';
import { countPlaces, inOrder, isUnplaced, isUnsure, marksOf, movedTo, placeOf, postsWith } from './placed-posts.ts';

const chatter = placedPost({ question: null, part: 'chatter', method: 'none', confidence: 0.6 });
const doubtful = placedPost({ question: 'Q2', method: 'time', confidence: 0.55 });
const welcome = placedPost({ question: null, part: 'host', method: 'time', confidence: 0.9 });

describe('where a post stands', () => {
  it('is its question, or with the hosts, beside the questions, outside the chat', () => {
    const outside = placedPost({ question: null, part: 'none', moved: true });
    expect([doubtful, welcome, chatter, outside].map(placeOf)).toEqual(['Q2', 'host', 'chatter', 'none']);
    expect([...countPlaces([doubtful, doubtful, welcome])]).toEqual([
      ['Q2', 2],
      ['host', 1],
    ]);
  });

  it('is open where nothing places it, and in doubt where it might be wrong, until somebody moves it', () => {
    expect([chatter, doubtful, welcome].map(isUnplaced)).toEqual([true, false, false]);
    expect([chatter, doubtful, welcome].map(isUnsure)).toEqual([false, true, false]);
    expect(isUnplaced({ ...chatter, moved: true })).toBe(false);
    expect(isUnsure({ ...doubtful, moved: true })).toBe(false);
  });

  it('orders posts of which no time is known', () => {
    const untimed = ['Q2', 'Q1', 'Q2'].map((question) => placedPost({ question, at: null, seconds: null }));
    const [first, second, third] = untimed;
    expect(inOrder(untimed, ['Q1', 'Q2'])).toEqual([second, first, third]);
    expect(inOrder([doubtful, placedPost()], ['Q1', 'Q2'])[0]).toBe(doubtful);
  });

  it('changes at once when somebody moves it; what was passed on stays so', () => {
    const reshare = placedPost({ part: 'reshare' });
    const chat = { posts: [chatter, reshare] } as ShownChat;
    expect(movedTo(chat, chatter.post, 'Q3').posts[0]).toMatchObject({ question: 'Q3', part: 'answer', moved: true });
    expect(movedTo(chat, reshare.post, 'Q3').posts[1]).toMatchObject({ question: 'Q3', part: 'reshare' });
    expect(movedTo(chat, reshare.post, 'none').posts[1]).toMatchObject({ question: null, part: 'none' });
  });
});

describe('a place in words', () => {
  it('has a name, and a key where there is one', () => {
    expect(sayPlace('Q3')).toBe('Q3');
    expect(['Q3', 'Q12', 'host', 'chatter', 'none'].map(keyOfPlace)).toEqual(['3', null, 'h', 'b', 'n']);
  });

  it('says how it is known and how surely; nothing where the source says it', () => {
    expect(sayMethod(doubtful)?.replace('\u00a0', ' ')).toBe('by time and words, 55 % sure');
    expect(sayMethod(placedPost())).toBe('by its own label');
    expect(sayMethod(chatter)).toBe('not placed');
    expect(sayMethod({ ...doubtful, moved: true, method: 'moved' })).toBe('moved by hand');
    expect(sayMethod(placedPost({ method: 'source' }))).toBeNull();
  });

  it('says when, from the start of the chat on', () => {
    expect([0, 245, 3729, -61].map(sayElapsed)).toEqual(['0:00', '4:05', '1:02:09', '−1:01']);
  });
});

describe('searching what was said', () => {
  it('finds posts with all of the words, in text or author, and marks them', () => {
    const posts = [placedPost({ text: 'Fear of asking, and fear of failing' }), placedPost({ author: 'Fern Asking' })];
    expect(postsWith(posts, 'ASK  fear')).toEqual([posts[0]]);
    expect(postsWith(posts, 'asking')).toEqual(posts);
    expect(postsWith(posts, '  ')).toEqual(posts);
    expect(marksOf(posts[0]!.text, 'fear ask').map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [8, 11],
      [20, 24],
    ]);
  });
});
