import type { Row } from '@groundswell/contract';

/** Effects by how little chance explains them; those that cannot be told last. */
export const surestFirst = (effects: Row[]): Row[] => effects.toSorted((a, b) => pOf(a) - pOf(b));

const pOf = ({ p }: Row): number => (typeof p === 'number' ? p : 2);
