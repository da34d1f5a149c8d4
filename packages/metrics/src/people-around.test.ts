import { expect, it } from 'vitest';
import { peopleAround } from './people-around.ts';
import { tinyCommunity } from './testing/tiny-community.ts';
import { person, post } from './testing/tiny-records.ts';

it('names those who wrote or are mentioned, and what else they are called', async () => {
  const { query } = await tinyCommunity([
    person('amber', { name: 'Amber Otter', handle: 'amb3r' }),
    person('coral', { name: 'Coral Heron' }),
    person('olive', { name: 'Olive Finch' }),
    post('told', 'amber', '2024-01-05T18:00', { mentions: ['coral'] }),
    post('other', 'coral', '2024-01-05T18:00'),
    post('more', 'olive', '2024-01-05T18:00'),
  ]);
  const [told] = await query(
    "select p.key::varchar as key from posts as p join texts on texts.post_id = p.post_id where texts.text = 'told'",
  );
  expect(await peopleAround([String(told!.key)], query)).toEqual([
    { name: 'Amber Otter', also: ['amb3r'] },
    { name: 'Coral Heron', also: [] },
  ]);
});
