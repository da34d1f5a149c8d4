/** How many people used a term in each of two groups, and how often any term was used by anybody there. */
export interface TermUse {
  here: number;
  elsewhere: number;
  /** Sums of people over all terms, in each group. */
  allHere: number;
  allElsewhere: number;
}

/** Weight of the prior, in uses (METRICS.md, Distinctive terms). */
export const usualPriorUses = 500;

/**
 * How much likelier a term is here than elsewhere: the log-odds ratio δ with an informative Dirichlet prior, and ζ, which is
 * δ by its standard deviation (Monroe, Colaresi & Quinn 2008). The prior is the term's share in both groups together,
 * with the weight of so many uses. A term that is all that anybody said, here as elsewhere, is as likely here as there.
 */
export function logOdds(
  { here, elsewhere, allHere, allElsewhere }: TermUse,
  priorUses = usualPriorUses,
): { delta: number; zeta: number } {
  if (here === allHere && elsewhere === allElsewhere) return { delta: 0, zeta: 0 };
  const prior = (priorUses * (here + elsewhere)) / (allHere + allElsewhere);
  const withHere = here + prior;
  const withElsewhere = elsewhere + prior;
  const othersHere = allHere + priorUses - withHere;
  const othersElsewhere = allElsewhere + priorUses - withElsewhere;
  const delta = Math.log(withHere / othersHere) - Math.log(withElsewhere / othersElsewhere);
  const variance = 1 / withHere + 1 / othersHere + 1 / withElsewhere + 1 / othersElsewhere;
  return { delta, zeta: delta / Math.sqrt(variance) };
}
