import type { SourceDescription } from '@groundswell/contract';

/** How business measures are brought: they are no conversation, and yet come in by the same door. */
export const measuresSource: SourceDescription = {
  id: 'measures',
  title: 'Business measures (CSV)',
  endings: ['.csv', '.tsv'],
  docs: `
1. Write or export a table of a business figure over time: customer satisfaction, time to resolve, attrition. CSV, with a header.
2. Any of three forms will do. One value a row: \`measure, unit, direction, period, team, value\`, of which only \`period\` and
   \`value\` are needed. Or a column a measure: \`week, Customer satisfaction (points), Attrition (%)\`. Or a row a measure and
   a column a period: \`measure, 2024-01, 2024-02, …\`.
3. A period is a day (the first of its week, month or quarter), \`2024-W05\`, \`2024-03\`, \`Mar 2024\` or \`Q1 2024\`.
   \`direction\` says which way is good: \`higher\` or \`lower\`.
4. Drop the file, see how its columns are read, and say so where they are read wrongly.

What is read: the figures, of the whole company, and of a team where a column \`team\` names one. Empty cells are gaps and stay
gaps. Rows that cannot be read are listed with their line. Two values for one period and team are asked about:
\`--map twice=first\`, \`twice=last\` or \`twice=neither\`. A file that brings periods anew replaces their values.`.trim(),
};
