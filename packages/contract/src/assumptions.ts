import { z } from 'zod';

/** What the customer says that something is worth, in their own terms; nothing is assumed for them. */
export const assumptionsSchema = z.strictObject({
  /** Minutes that an answered question saves whoever asked; null where nobody said. A working day is the most. */
  minutesPerAnswer: z.number().positive().max(480).nullable(),
});

export type Assumptions = z.output<typeof assumptionsSchema>;

/** The assumptions behind what the Summary says of value. */
export interface KeptAssumptions {
  read(): Promise<Assumptions>;
  write(assumptions: Assumptions): Promise<Assumptions>;
}
