import { expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

const channel = (community: string, name: string) => ({ community, name, posts: 1 });
const options = { channels: [channel('Craft', 'ideas'), channel('Circle', 'ideas'), channel('Craft', 'lunch')] };

it('is the one community or channel that is filtered for, and else everything', () => {
  expect(placeOf({}, options)).toEqual({ community: null, channel: null });
  expect(placeOf({ community: ['Craft'] }, options)).toEqual({ community: 'Craft', channel: null });
  expect(placeOf({ channel: ['lunch'] }, options)).toEqual({ community: 'Craft', channel: 'lunch' });
  expect(placeOf({ channel: ['Circle/ideas'] }, options)).toEqual({ community: 'Circle', channel: 'ideas' });
  expect(placeOf({ channel: ['ideas'] }, options)).toEqual({ community: null, channel: null });
  expect(placeOf({ channel: ['ideas', 'lunch'], community: ['Craft'] }, options)).toEqual({
    community: 'Craft',
    channel: null,
  });
});
