import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BoundValue, openWarehouse, type Warehouse } from '@groundswell/warehouse';
import type { RandomScope } from './random-scopes.ts';
import { timed } from './spread.ts';

/** The barest SQL for the rows of a metric in a scope, by the metric's id: one span, no total, no coverage, no notes; what `distinctive-terms` then computes of its rows is not in it. */
const floors: Record<string, (scope: RandomScope) => string> = {
  terms: (scope) => `
    with by_person as (
      select term_id, member_id, count(*) as posts, sum(count) as occurrences from post_terms as p
      where day between $from::date and $to::date${filters(scope)} group by term_id, member_id
    ),
    counted as (
      select term_id, count(member_id) as people, sum(posts) as posts, sum(occurrences) as occurrences,
        max(case when member_id is not null then posts end) * 2 > sum(posts) as loud
      from by_person group by term_id order by people desc, posts desc limit 200
    )
    select terms.term, counted.people, counted.posts, counted.occurrences, loud from counted join terms using (term_id)`,
  'distinctive-terms': (scope) => {
    const inScope = `day between $from::date and $to::date${filters(scope)}`;
    const elsewhere =
      scope.channel || scope.team
        ? `member_id not in (select member_id from posts as p where not bot and member_id is not null and ${inScope})`
        : `not (${inScope})`;
    const people = (where: string) =>
      `select term_id, count(distinct member_id) as people from post_terms as p where member_id is not null and ${where} group by term_id`;
    return `with here as (${people(inScope)}), there as (${people(elsewhere)})
    select terms.term, here.people, coalesce(there.people, 0) as people_elsewhere
    from here join terms using (term_id) left join there using (term_id) where here.people >= 5`;
  },
  'theme-trend': (scope) => `
    select hits.theme, epoch_ms(date_trunc($grain, p.day)) as period, count(distinct p.member_id) as people, count(*) as posts
    from theme_hits as hits join posts as p on p.post_id = hits.post_id
    where hits.codebook = 'mindset' and not hits.negated and not p.bot and p.day between $from::date and $to::date${filters(scope)}
    group by hits.theme, period`,
};

function filters({ channel, team }: RandomScope): string {
  const inChannel = ' and p.channel_id in (select channel_id from channels where name in (select unnest($channel)))';
  const inTeam = ' and p.member_id in (select member_id from members where team in (select unnest($team)))';
  return `${channel ? inChannel : ''}${team ? inTeam : ''}`;
}

/** The barest SQL for a page of quotes of a term. */
const quotesFloor = `
  with page as (
    select post_id, day, occurred_at from posts where not bot
      and post_id in (select post_id from post_terms where term_id in (select term_id from terms where term = $term))
    order by day desc, occurred_at desc nulls last, post_id desc limit 20
  )
  select texts.post_id, texts.text from texts join page using (post_id) order by page.day desc, page.occurred_at desc nulls last, post_id desc`;

/** The metrics that have a floor here. */
export const metricsWithFloor = Object.keys(floors);

/** Milliseconds that the floor of each metric takes for the scopes, on the warehouse in the folder `home`, which nobody else has open. */
export async function floorTimes(
  home: string,
  { scopes, terms }: { scopes: RandomScope[]; terms: string[] },
  seconds: number,
): Promise<Map<string, number[]>> {
  const folder = join(home, 'warehouse');
  const file = (await readdir(folder)).find((name) => name.endsWith('.duckdb'));
  if (!file) throw new Error('The workspace has no warehouse.');
  const warehouse = await openWarehouse(join(folder, file));
  try {
    const times = new Map<string, number[]>();
    for (const name of metricsWithFloor) times.set(name, await timesOf(warehouse, floors[name]!, scopes, seconds));
    times.set(
      'quotes of a term',
      await timesOf(
        warehouse,
        () => quotesFloor,
        terms.map((term) => ({ term })),
        seconds,
      ),
    );
    return times;
  } finally {
    await warehouse.close();
  }
}

async function timesOf<Values extends object>(
  warehouse: Warehouse,
  sql: (values: Values) => string,
  scopes: Values[],
  seconds: number,
): Promise<number[]> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  for (const scope of scopes) {
    if (performance.now() > until) break;
    try {
      times.push((await timed(() => warehouse.query(sql(scope), scope as Record<string, BoundValue>))).ms);
    } catch (cause) {
      // The warehouse lets no query run for longer than a minute: the times before it are told all the same.
      console.log(`The barest SQL was stopped after ${times.length} answers: ${cause}`);
      break;
    }
  }
  return times;
}
