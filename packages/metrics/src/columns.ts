import { isoDate } from '@groundswell/contract';
import { z } from 'zod';

/** Kinds of column that rows are made of. */
export const column = {
  period: isoDate,
  day: isoDate.nullable(),
  count: z.number().int().nonnegative(),
  /** null is "not known". */
  maybeCount: z.number().int().nonnegative().nullable(),
  share: z.number().min(0).max(1).nullable(),
  hours: z.number().nonnegative().nullable(),
  text: z.string(),
  flag: z.boolean(),
};
