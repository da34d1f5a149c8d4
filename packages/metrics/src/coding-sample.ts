import { drawPlaces, shuffled, type Voice } from './draw-places.ts';
import { logOdds } from './log-odds.ts';
import type { Query } from './query.ts';
import { seededRandom } from './seeded-random.ts';

/** Posts with a hit of the theme; without one, but near it; and all others. */
export const codingKinds = ['hit', 'near', 'far'] as const;
export type CodingKind = (typeof codingKinds)[number];

/** How many posts are drawn of each kind: half of them for precision, the other half where misses are likelier. Ours. */
export const codingSizes: Record<CodingKind, number> = { hit: 25, near: 15, far: 10 };

/** Posts to be coded, in a random order, and how many there are of each kind to draw from. */
export interface CodingSample {
  posts: { post: string; kind: CodingKind; weight: number }[];
  of: Record<CodingKind, number>;
}

// A word has to stand in some of the theme's posts to be telling. Words are taken until the posts that hold one come to five
// times those with the theme: fifteen posts still tell something of so many, and hardly anything of half the workspace. Ours.
const tellingPosts = 3;
const nearPerHit = 5;

const themes = `found as (
  select post_id, min(negated) as negated from theme_hits where codebook = $codebook and theme = $theme group by post_id
)`;

/** Words in posts with the theme, with how many of these, and of all posts, hold them. */
const wordsOfTheme = `with ${themes},
used as (
  select said.term_id, count(*) as posts from post_terms as said join found on found.post_id = said.post_id where not found.negated group by said.term_id
),
everything as (select sum(posts) as posts from terms where not phrase)
select used.term_id, used.posts as here, terms.posts - used.posts as elsewhere, sum(used.posts) over () as all_here, everything.posts as everywhere,
  (select count(*) from found where not negated) as hits
from used join terms on terms.term_id = used.term_id cross join everything where not terms.phrase`;

/** Every post by a person that has a word, with its kind. A negated hit alone is near. */
const kinds = `${themes},
close as (select distinct post_id from post_terms where term_id::varchar in (select unnest($near))),
worded as (select distinct post_id from post_terms),
kinds as (
  select p.post_id, p.key, coalesce(p.member_id::varchar, 'nobody') as voice,
    case when not found.negated then 'hit' when found.negated or close.post_id is not null then 'near' else 'far' end as kind
  from posts as p join worded on worded.post_id = p.post_id left join found on found.post_id = p.post_id left join close on close.post_id = p.post_id
  where not p.bot
)`;

const voicesOfKinds = `with ${kinds}
select kind, voice, count(*) as posts from kinds group by kind, voice order by kind, try_cast(voice as integer)`;

const postsAtPlaces = `with ${kinds},
placed as (select *, row_number() over (partition by kind, voice order by post_id) - 1 as place from kinds)
select concat(kind, ' ', voice, ' ', place) as place, key::varchar as post from placed
where concat(kind, ' ', voice, ' ', place) in (select unnest($places))`;

/** Draws the posts of a coding; the same seed on the same posts draws the same ones (docs/decisions/0011). */
export async function codingSample(theme: { codebook: string; theme: string }, seed: number, query: Query) {
  const asked = { ...theme, near: nearest(await query(wordsOfTheme, theme)) };
  const voices = await query(voicesOfKinds, asked);
  const random = seededRandom(seed);
  const of = { hit: 0, near: 0, far: 0 };
  const drawn = codingKinds.flatMap((kind) => {
    const own = voices.filter((row) => row.kind === kind).map(voiceOf);
    of[kind] = own.reduce((sum, { posts }) => sum + posts, 0);
    return drawPlaces(own, codingSizes[kind], random).map((one) => ({ ...one, kind }));
  });
  const placeOf = ({ kind, member, place }: (typeof drawn)[number]) => `${kind} ${member ?? 'nobody'} ${place}`;
  const keys = await query(postsAtPlaces, { ...asked, places: drawn.map(placeOf) });
  const posts = new Map(keys.map(({ place, post }) => [String(place), String(post)]));
  const sample = drawn.map((one) => ({ post: posts.get(placeOf(one))!, kind: one.kind, weight: one.weight }));
  return { posts: shuffled(sample, random), of } satisfies CodingSample;
}

const voiceOf = ({ voice, posts }: Record<string, unknown>): Voice => ({
  member: voice === 'nobody' ? null : Number(voice),
  posts: Number(posts),
});

/**
 * The words that most set the theme's posts apart from all others, the surest first: those of its own patterns, and what is
 * said along with them. One that stands in too many other posts is passed over.
 */
function nearest(words: Awaited<ReturnType<Query>>): string[] {
  const telling = words
    .filter(({ here, elsewhere }) => Number(here) >= tellingPosts && Number(elsewhere) > 0)
    .map(({ term_id, here, elsewhere, all_here, everywhere }) => {
      const all = { allHere: Number(all_here), allElsewhere: Number(everywhere) - Number(all_here) };
      const use = { here: Number(here), elsewhere: Number(elsewhere) };
      return { term: Number(term_id), elsewhere: use.elsewhere, zeta: logOdds({ ...use, ...all }).zeta };
    })
    .filter(({ zeta }) => zeta > 0)
    .sort((one, other) => other.zeta - one.zeta || one.term - other.term);
  let room = nearPerHit * Number(words[0]?.hits ?? 0);
  return telling.flatMap(({ term, elsewhere }) => {
    if (elsewhere > room) return [];
    room -= elsewhere;
    return [String(term)];
  });
}
