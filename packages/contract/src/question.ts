import { z } from 'zod';
import { isoDate } from './records.ts';

export const grain = z.enum(['day', 'week', 'month', 'quarter']);
export const viewer = z.enum(['lead', 'executive']);

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/**
 * What a person asks: the filters that make the scope, the grain, the comparison and the viewer. Its keys are the
 * names of the URL's and the HTTP API's parameters and of the CLI's options.
 */
export const questionSchema = z.strictObject({
  from: isoDate.optional(),
  to: isoDate.optional(),
  grain: grain.default('week'),
  /** Names of communities; any of them. */
  community: oneOrMore.optional(),
  /** Names of channels, or `community/channel`; any of them. */
  channel: oneOrMore.optional(),
  /** The asker's team; any of them. */
  team: oneOrMore.optional(),
  /** ISO 639-1 codes of the languages that posts are written in; any of them. */
  language: oneOrMore.optional(),
  chat: z.string().optional(),
  question: z
    .string()
    .regex(/^(?:Q\d+|Intro|Wrap)$/, 'must be Q and a number, such as Q1, or Intro or Wrap')
    .optional(),
  /** A term as `terms` gives it. */
  term: z.string().optional(),
  /** A theme's id in the codebook. */
  theme: z.string().optional(),
  /** A second theme that the same post holds. */
  with: z.string().optional(),
  /** A group of the codebook `about` of which a sentence speaks that touches the theme, or any theme of the codebook (in `about` itself none: a group is no theme). */
  about: z.string().optional(),
  codebook: z.string().default('mindset'),
  /** `previous` period, the same days a `year` before, or `none`; without it METRICS' rule decides. */
  compare: z.enum(['previous', 'year', 'none']).optional(),
  /** What distinctive words are set against: the `rest`, the `comparison` period, or a channel's name (`community/channel` for one that is called like these words). */
  against: z.string().default('rest'),
  view: viewer.default('lead'),
});

export type Grain = z.infer<typeof grain>;
export type Viewer = z.infer<typeof viewer>;
export type Question = z.output<typeof questionSchema>;
export type QuestionInput = z.input<typeof questionSchema>;
