import { createContext } from 'react';
import type { ChartNote } from './note-places.ts';

/** The notes that stand over every line chart below, unless the chart is given its own. */
export const ChartNotes = createContext<ChartNote[]>([]);
