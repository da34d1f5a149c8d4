/** The terms among which the so many with the greatest rank, a whole number, are, whatever orders equals: seldom many more. */
export function atLeastFirst(terms: Uint32Array, most: number, rank: (term: number) => number): Uint32Array {
  let greatest = 0;
  for (const term of terms) greatest = Math.max(greatest, rank(term));
  const having = new Uint32Array(greatest + 1);
  for (const term of terms) having[rank(term)]! += 1;
  let [least, found] = [greatest, having[greatest]!];
  while (found < most && least > 0) {
    least -= 1;
    found += having[least]!;
  }
  return terms.filter((term) => rank(term) >= least);
}
