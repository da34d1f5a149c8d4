import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { mostControls } from '../match-controls.ts';
import { effectsOf, fewestOnASide, window } from '../programme-effects.ts';
import { programmeSql, programmeSteps, programmesToldOf } from '../programme-steps.ts';

export default defineMetric({
  id: 'programme-effect',
  title: 'What a programme changed',
  question: 'Did the programme change anything?',
  unit: 'difference in differences',
  shape: 'table',
  definition: `For each programme and each measure that is kept at the asked grain and has figures of teams: how much more the teams that took part changed than teams like them that did not. Each team is collapsed to one mean before and one after, of up to ${window} complete periods to either side of the day on which it began, at least ${fewestOnASide} of each. Controls are chosen by rule: of the teams that did not take part, those of the same size and level before, equally many (at most ${mostControls}) for each; or by hand. p is by permutation within these matched sets, one team of each in the place of the one that took part; the interval holds the effects that no permutation rejects at 5 %. The smallest p that could come out is 1 ÷ the number of permutations, doubled for pairs; where it exceeds 0.05 there is no interval. The placebo is the same, asked of a day in the middle of the time before, when nothing began. Holidays stay in; the teams are those of the roster.`,
  source:
    'Bertrand, Duflo & Mullainathan 2004 (collapsing, placebo dates); Fisher 1935; Rosenbaum 2002, §2.4 (permutation in matched sets). The window, the rule of matching and the fewest periods are ours.',
  caveats: [
    'Teams that were going another way before would have gone on without the programme: look at the picture before the day.',
    'One programme and measure in twenty shows something by chance; p is not adjusted for how many are looked at.',
    'Controls that somebody chose by hand make it a description, not a test.',
    'The filters of place and people do not narrow it: it needs the other teams.',
  ],
  columns: {
    programme: { label: 'programme' },
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
    smallest_p: { label: 'smallest p that could come out' },
    units: { label: 'teams that are compared', unit: 'teams' },
    placebo: { label: 'the same on a day when nothing began' },
    placebo_p: { label: 'its p' },
    controls: { label: 'held against' },
    people: { label: 'people in the teams that took part', unit: 'people' },
    control_people: { label: 'people in the teams held against', unit: 'people' },
  },
  row: z.object({
    programme: column.text,
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
    smallest_p: column.share,
    units: column.count,
    placebo: z.number().nullable(),
    placebo_p: column.share,
    controls: column.text,
    people: column.count,
    control_people: column.count,
  }),
  counts: [
    ...['treated_before', 'treated_after'].map((name) => ({ column: name, people: 'people' })),
    ...['control_before', 'control_after'].map((name) => ({ column: name, people: 'control_people' })),
    // With the treated teams' change beside it, a difference gives the controls' away.
    ...['difference', 'low', 'high', 'p', 'placebo', 'placebo_p', 'verdict'].map((name) => ({
      ...{ column: name, people: 'people', derivedFrom: ['treated_before', 'control_before'] },
    })),
  ],
  sql: programmeSql,
  steps: programmeSteps,
  finish(rows, steps) {
    const { programmes, figures } = programmesToldOf(rows, steps);
    return effectsOf(programmes, figures);
  },
});
