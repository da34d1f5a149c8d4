import { describe, expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
const pairs = async (records: Parameters<typeof tinyCommunity>[0]) =>
  (await (await tinyCommunity(records)).ask('theme-pairs')).rows;

it('gives every two themes that stand in one post, in the codebook’s order, with people and posts', async () => {
  const rows = await pairs([
    post('1', 'amber', on, { themes: ['time', 'fear'] }),
    post('2', 'amber', on, { themes: ['fear', 'time'] }),
    post('3', 'coral', on, { themes: ['trust', 'time', 'fear'] }),
    post('4', 'teal', on),
  ]);
  expect(columns(rows, 'codebook', 'a', 'b', 'label_a', 'label_b', 'people', 'posts')).toEqual([
    ['mindset', 'fear', 'trust', 'Fear', 'Trust', 1, 1],
    ['mindset', 'fear', 'time', 'Fear', 'Time', 2, 3],
    ['mindset', 'trust', 'time', 'Trust', 'Time', 1, 1],
  ]);
});

it('does not take two posts of one person, a negated mention or a bot for a pair', async () => {
  const rows = await pairs([
    person('rust', { bot: true }),
    post('1', 'amber', on, { themes: ['fear'] }),
    post('2', 'amber', on, { themes: ['trust'] }),
    post('3', 'coral', on, { themes: ['trust'], negated: ['fear'] }),
    post('4', 'rust', on, { themes: ['trust', 'fear'] }),
  ]);
  expect(rows).toEqual([]);
});

it('counts a post that both has and negates a theme', async () => {
  const rows = await pairs([post('1', 'amber', on, { themes: ['trust', 'fear'], negated: ['fear'] })]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ a: 'fear', b: 'trust', people: 1, posts: 1 });
});

describe('npmi', () => {
  /** Of so many people each wrote one post with these themes. */
  const wrote = (people: number, colour: string, ...themes: string[]) =>
    crowd(people, colour).map((member) => post(member, member, on, { themes }));
  const npmi = async (...groups: ReturnType<typeof wrote>[]) => (await pairs(groups.flat()))[0]?.npmi;

  it('is ln(p(a, b) ÷ (p(a) · p(b))) ÷ −ln p(a, b) over people who wrote one post each', async () => {
    // Of 10 people 4 touch fear, 5 trust and 3 both: p = 0.4, 0.5 and 0.3.
    const asked = await npmi(
      wrote(3, 'amber', 'fear', 'trust'),
      wrote(1, 'coral', 'fear'),
      wrote(2, 'teal', 'trust'),
      wrote(4, 'ochre'),
    );
    expect(asked).toBeCloseTo(Math.log(0.3 / (0.4 * 0.5)) / -Math.log(0.3), 12);
    expect(asked).toBeCloseTo(0.336_773, 6);
  });

  it('is 0 where the two meet as often as chance would have it', async () => {
    const asked = await npmi(
      wrote(1, 'amber', 'fear', 'trust'),
      wrote(1, 'coral', 'fear'),
      wrote(1, 'teal', 'trust'),
      wrote(1, 'ochre'),
    );
    expect(asked).toBe(0);
  });

  it('is 1 where they are never apart, also where everyone wrote them', async () => {
    expect(await npmi(wrote(3, 'amber', 'fear', 'trust'), wrote(4, 'ochre'))).toBe(1);
    expect(await npmi(wrote(3, 'amber', 'fear', 'trust'))).toBe(1);
  });

  it('takes a post of a person, both drawn at random: who writes more does not weigh more', async () => {
    const apart = crowd(3, 'coral').flatMap((member) => [
      post(`${member} 1`, member, on, { themes: ['fear'] }),
      post(`${member} 2`, member, on, { themes: ['trust'] }),
    ]);
    // Of 4 people one has the pair in her only post, three have each theme in every other post.
    const asked = await npmi(wrote(1, 'amber', 'fear', 'trust'), apart);
    expect(asked).toBeCloseTo(Math.log(0.25 / 0.625 ** 2) / -Math.log(0.25), 12);
  });

  it('counts people once, however many of their posts have the pair', async () => {
    const often = wrote(1, 'amber', 'fear', 'trust').concat(
      post('again', 'amber 1', on, { themes: ['fear', 'trust'] }),
    );
    expect(await npmi(often, wrote(1, 'coral', 'fear'), wrote(1, 'teal', 'trust'), wrote(1, 'ochre'))).toBe(0);
  });

  it('is not known where nobody who wrote the pair is known', async () => {
    const rows = await pairs([
      post('1', null, on, { themes: ['fear', 'trust'] }),
      post('2', 'amber', on, { themes: ['fear'] }),
    ]);
    expect(columns(rows, 'a', 'b', 'people', 'posts', 'npmi')).toEqual([['fear', 'trust', 0, 1, null]]);
  });

  it('is of the people in scope, not of everyone', async () => {
    const { ask } = await tinyCommunity([
      ...wrote(3, 'amber', 'fear', 'trust'),
      ...wrote(1, 'coral'),
      post('elsewhere', 'teal', on, { channel: 'elsewhere', themes: ['fear'] }),
    ]);
    expect((await ask('theme-pairs', { channel: 'general' })).rows[0]).toMatchObject({ people: 3, npmi: 1 });
    expect((await ask('theme-pairs')).rows[0]?.npmi).toBeLessThan(1);
  });
});

it('gives an executive no pair that fewer than five people wrote, and says that some are missing', async () => {
  const { ask } = await tinyCommunity([
    ...crowd(5).map((member) => post(`a ${member}`, member, on, { themes: ['fear', 'trust'] })),
    ...crowd(4).map((member) => post(`b ${member}`, member, on, { themes: ['fear', 'time'] })),
    ...crowd(9, 'coral').map((member) => post(`c ${member}`, null, on, { themes: ['trust', 'time'] })),
  ]);
  expect((await ask('theme-pairs')).rows).toHaveLength(3);
  const { rows, total, hidden } = await ask('theme-pairs', { view: 'executive' });
  expect(columns(rows, 'a', 'b', 'people', 'posts', 'npmi')).toEqual([['fear', 'trust', 5, 5, 0]]);
  expect(total).toBeNull();
  expect(hidden).toEqual({ minimum: 5, cells: [], comparedCells: [], rows: 2 });
});

it('gives an executive no pair of few people by an npmi of just 0', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { themes: ['fear', 'trust'] }),
    post('2', 'coral', on, { themes: ['fear'] }),
    post('3', 'teal', on, { themes: ['trust'] }),
    post('4', 'ochre', on),
  ]);
  expect((await ask('theme-pairs', { view: 'executive' })).rows).toEqual([]);
});
