import { z } from 'zod';
import type { grain, Viewer } from './question.ts';
import { isoDate } from './records.ts';

/** Which way is good. */
export const better = z.enum(['higher', 'lower']);

/** Where a measure should be, and by when. */
export const targetSchema = z.strictObject({ value: z.number(), day: isoDate });

/** What a person says about a measure beside its values. */
export const measureChangeSchema = z.strictObject({
  unit: z.string().trim().min(1).max(40).nullable(),
  /** Null where nobody said. */
  better: better.nullable(),
  target: targetSchema.nullable(),
});

export type MeasureChange = z.output<typeof measureChangeSchema>;

/** The figure of one period, of the whole company or of one team. `day` is the first of the period. */
export interface MeasureValue {
  day: string;
  team: string | null;
  value: number;
}

/** A business figure over time that the customer brings: customer satisfaction, time to resolve, attrition. */
export interface Measure extends MeasureChange {
  id: string;
  name: string;
  /** How long the periods are that its values stand for. */
  grain: z.infer<typeof grain>;
  /** The teams that have values of their own; `company` says whether the whole has. */
  teams: string[];
  company: boolean;
  values: number;
  /** First days of its first and its last period. */
  from: string;
  to: string;
}

/** What a column of a table of measures is read as; null where it is not read. */
export interface MeasureColumn {
  name: string;
  role: 'period' | 'value' | 'measure' | 'team' | 'unit' | 'direction' | null;
  /** The first few cells. */
  cells: string[];
}

/** What a table of measures would come to. */
export interface MeasurePreview {
  /** Empty where each period has a column of its own. */
  columns: MeasureColumn[];
  measures: Omit<Measure, 'id' | 'target'>[];
}

/** The business figures that the customer brought. */
export interface Measures {
  /** By name, for a lead unless said; an executive learns of no team of fewer people than the minimum. */
  list(view?: Viewer): Promise<Measure[]>;
  /** In the order of time, the whole company before its teams; for an executive without the figures of such a team. @throws Refusal 404 */
  values(id: string, view?: Viewer): Promise<MeasureValue[]>;
  /** @throws Refusal 404, or 400 for a target that lies on no day. */
  change(id: string, change: MeasureChange): Promise<Measure>;
  /** @throws Refusal 404 */
  remove(id: string): Promise<void>;
}
