import { z } from 'zod';
import type { Viewer } from './question.ts';

/** What a person says of a post: it speaks of the theme, it does not, or it does only negated or in irony. Only `yes` is the theme. */
export const codingAnswer = z.enum(['yes', 'no', 'turned']);

/** A share from 0 to 1 with its 95 % interval; null where there was nothing to measure it on. */
export const estimateSchema = z.object({
  value: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
});

/** Cohen's κ with its 95 % interval; null where it is not defined, `why` then says so. `agreed` is the plain share of equal answers. */
export const kappaSchema = z.object({
  ...estimateSchema.shape,
  agreed: z.number().nullable(),
  why: z.enum(['no-answers', 'always-the-same', 'no-spread']).nullable(),
});

/** How many posts of a kind were drawn, of how many that there were. */
const drawn = z.object({ drawn: z.number().int(), of: z.number().int() });

/** A fixed sample of posts on which people say whether a theme is there. */
export const codingSchema = z.object({
  id: z.string(),
  codebook: z.string(),
  theme: z.string(),
  /** What the theme is called now; its id where the codebook no longer has it. */
  label: z.string(),
  madeAt: z.string(),
  /** The codebook's version by whose hits the posts were drawn, the one in force, and whether the theme's patterns changed between them. */
  drawnWith: z.number().int(),
  version: z.number().int().nullable(),
  changed: z.boolean(),
  /** Posts of the sample that are still here; `gone` were erased or removed since. */
  posts: z.number().int(),
  gone: z.number().int(),
  /** Known people who wrote them. */
  people: z.number().int(),
  kinds: z.object({ hit: drawn, near: drawn, far: drawn }),
  coders: z.array(z.object({ name: z.string(), answered: z.number().int(), finished: z.boolean() })),
  /** Posts on which two finished coders differ and nothing common is said yet; null until two have finished. */
  toSettle: z.number().int().nullable(),
});

/** How well the patterns agree with one set of answers; `coder` is null for the settled ones. */
export const themeMeasureSchema = z.object({
  coder: z.string().nullable(),
  precision: estimateSchema,
  recall: estimateSchema,
  f1: estimateSchema,
  /** Posts said to be negated or ironic, and how many of them the patterns keep apart, count as hits, or do not find. */
  turned: z.object({
    posts: z.number().int(),
    keptApart: z.number().int(),
    counted: z.number().int(),
    notFound: z.number().int(),
  }),
});

/** What came of a coding: one measure of the only coder or of the settled answers, else one of each coder. */
export const codingFiguresSchema = z.object({
  basis: z.enum(['one', 'apart', 'settled']),
  measures: z.array(themeMeasureSchema),
  kappa: kappaSchema.nullable(),
  /** Answers of the first coder (rows) by those of the second (columns), in the order of `answers`; null until two have finished. */
  table: z
    .object({
      coders: z.tuple([z.string(), z.string()]),
      answers: z.array(codingAnswer),
      counts: z.array(z.array(z.number().int())),
    })
    .nullable(),
});

/** A post to be coded. Until the coder has finished there is nothing of the machine's or of others' in it. */
export const codedPostSchema = z.object({
  post: z.string(),
  channel: z.string(),
  day: z.string(),
  text: z.string(),
  isReply: z.boolean(),
  /** The asking coder's own. */
  answer: codingAnswer.nullable(),
  revealed: z
    .object({
      machine: z.enum(['hit', 'negated', 'none']),
      answers: z.array(z.object({ coder: z.string(), answer: codingAnswer })),
      settled: codingAnswer.nullable(),
    })
    .nullable(),
});

/** A coding as one coder sees it. An executive sees none. */
export const shownCodingSchema = z.object({
  coding: codingSchema,
  posts: z.array(codedPostSchema),
  figures: codingFiguresSchema.nullable(),
});

/** What was measured of a theme in its latest finished coding; without posts and names, so that everybody may see it. */
export const measuredThemeSchema = z.object({
  codebook: z.string(),
  theme: z.string(),
  /** Null for an executive, who cannot open it. */
  coding: z.string().nullable(),
  basis: codingFiguresSchema.shape.basis,
  measures: z.array(themeMeasureSchema.omit({ coder: true })),
  kappa: kappaSchema.nullable(),
  posts: z.number().int(),
  coders: z.number().int(),
  drawnWith: z.number().int(),
  version: z.number().int(),
  changed: z.boolean(),
});

/** Whose answer to which post; null takes it back. */
export const givenAnswerSchema = z.strictObject({
  coder: z.string().trim().min(1).max(60),
  post: z.string().min(1),
  answer: codingAnswer.nullable(),
});

export type CodingAnswer = z.infer<typeof codingAnswer>;
export type Estimate = z.infer<typeof estimateSchema>;
export type Kappa = z.infer<typeof kappaSchema>;
export type Coding = z.infer<typeof codingSchema>;
export type ThemeMeasure = z.infer<typeof themeMeasureSchema>;
export type CodingFigures = z.infer<typeof codingFiguresSchema>;
export type CodedPost = z.infer<typeof codedPostSchema>;
export type ShownCoding = z.infer<typeof shownCodingSchema>;
export type MeasuredTheme = z.infer<typeof measuredThemeSchema>;
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;

/** People who say of the same posts whether a theme is there, and what that says of the theme's patterns (docs/decisions/0011). */
export interface Codings {
  /** Newest first. None for an executive. */
  list(view: Viewer): Promise<Coding[]>;
  /** What is measured, one entry a theme that somebody finished coding. */
  measured(view: Viewer): Promise<MeasuredTheme[]>;
  /** Draws posts. @throws Refusal 404 for an unknown theme, 422 where no post of a person has the theme. */
  make(codebook: string, theme: string): Promise<Coding>;
  /** @throws Refusal 404; 403 for an executive; 409 for a third coder. */
  show(id: string, coder: string | null, view: Viewer): Promise<ShownCoding>;
  /** @throws Refusal 404; 409 for a third coder, and for one who has finished. */
  answer(id: string, given: GivenAnswer): Promise<void>;
  /** Shows a coder what came of it, after which the answers stay. @throws Refusal 404; 409 while a post has no answer. */
  finish(id: string, coder: string): Promise<void>;
  /** What both say in common of a post on which they differed. @throws Refusal 404; 409 where they did not. */
  settle(id: string, post: string, answer: CodingAnswer | null): Promise<void>;
  /** @throws Refusal 404 */
  remove(id: string): Promise<void>;
}
