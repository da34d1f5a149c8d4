import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { engagement } from '../engagement-steps.ts';
import { mostControls } from '../match-controls.ts';
import { effectsOf } from '../programme-effects.ts';
import { fewestOnASide, window } from '../programme-sets.ts';
import { programmeSql, programmeSteps, programmesToldOf } from '../programme-steps.ts';

export default defineMetric({
  id: 'programme-effect',
  title: 'What a programme changed',
  question: 'Did the programme change anything?',
  unit: 'difference in differences',
  shape: 'table',
  definition: `For each programme: how much more what took part changed than what is like it and did not. A programme of teams is judged in each measure that is kept at the asked grain and has figures of teams; one of channels in their ${engagement.join(', ')} a period; one of listed people in each person’s posts, replies, people answered (whose posts they replied to) and weeks with a post, where nothing written counts as 0. Each team, channel or person is a unit, collapsed to one mean before and one after, of up to ${window} complete periods to either side of the day on which it began, at least ${fewestOnASide} of each. A channel counts from the first whole period after its first post, until what is covered of its community ends; a person from the first whole period after they joined or first wrote, until they left. Controls are chosen by rule: of the units that did not take part, those of the same size (a team’s people, a channel’s participants a period before; people are all of one size) and the same level before, equally many (at most ${mostControls}) for each, and of channels and people first those that were there in as many periods; or by hand. p is by permutation within these matched sets, one unit of each in the place of the one that took part; the interval holds the effects that no permutation rejects at 5 %. The adjusted p is Holm’s over all that is judged of the same programme, and the sentence goes by it. The smallest p that could come out is 1 ÷ the number of permutations, doubled for pairs; where it exceeds 0.05 there is no interval. The placebo is the same, asked of a day in the middle of the time before, when nothing began. A course’s own community is shown before and after and held against nothing. Holidays stay in; teams are those of the roster.`,
  source:
    'Bertrand, Duflo & Mullainathan 2004 (collapsing, placebo dates); Fisher 1935; Rosenbaum 2002, §2.4 (permutation in matched sets). The window, the rule of matching and the fewest periods are ours.',
  caveats: [
    'What was going another way before would have gone on without the programme: look at the picture before the day.',
    'p is adjusted within one programme, not for how many programmes are looked at; intervals are 95 % each.',
    'People who choose a course are not like those who do not, however alike their weeks before: of listed people it is the weakest.',
    'For channels the people are at least so many: the most who took part in one period of one of them.',
    'Controls that somebody chose by hand make it a description, not a test.',
    'The filters of place and people do not narrow it: it needs the others.',
  ],
  columns: {
    programme_id: { label: 'number of the programme' },
    programme: { label: 'programme' },
    by: { label: 'compared by' },
    metric: { label: 'measure' },
    verdict: { label: 'what it says' },
    treated_before: { label: 'took part, before' },
    treated_after: { label: 'took part, after' },
    control_before: { label: 'others, before' },
    control_after: { label: 'others, after' },
    difference: { label: 'difference in differences' },
    low: { label: 'at least' },
    high: { label: 'at most' },
    p: { label: 'p' },
    adjusted_p: { label: 'p, adjusted for all of the programme' },
    smallest_p: { label: 'smallest p that could come out' },
    units: { label: 'teams, channels or people that are compared' },
    placebo: { label: 'when nothing began' },
    placebo_p: { label: 'its p' },
    controls: { label: 'held against' },
    people: { label: 'people who took part', unit: 'people' },
    control_people: { label: 'people held against', unit: 'people' },
  },
  row: z.object({
    programme_id: column.count,
    programme: column.text,
    by: column.text,
    metric: column.text,
    verdict: column.text,
    treated_before: z.number().nullable(),
    treated_after: z.number().nullable(),
    control_before: z.number().nullable(),
    control_after: z.number().nullable(),
    difference: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    p: column.share,
    adjusted_p: column.share,
    smallest_p: column.share,
    units: column.count,
    placebo: z.number().nullable(),
    placebo_p: column.share,
    controls: column.text,
    people: column.count,
    control_people: column.count,
  }),
  counts: [
    ...['treated_before', 'treated_after'].map((name) => ({ column: name, people: 'people', evenZero: true })),
    ...['control_before', 'control_after'].map((name) => ({ column: name, people: 'control_people', evenZero: true })),
    // People’s names, and those of teams and channels of few.
    { column: 'controls', people: 'control_people', leadsOnly: true },
    // With the treated teams' change beside it, a difference gives the controls' away.
    ...['difference', 'low', 'high', 'p', 'adjusted_p', 'placebo', 'placebo_p', 'verdict'].map((name) => ({
      ...{ column: name, people: 'people', derivedFrom: ['treated_before', 'control_before'], evenZero: true },
    })),
  ],
  sql: programmeSql,
  steps: programmeSteps,
  finish(rows, steps) {
    const { programmes, figures } = programmesToldOf(rows, steps);
    return effectsOf(programmes, figures);
  },
});
