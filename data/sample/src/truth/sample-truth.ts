import truth from '../../truth.json' with { type: 'json' };
import type { SampleTruth } from './measure-truth.ts';

/** What is planted in the sample company: names, dates and figures for tests to find again (data/sample/truth.json). */
export const sampleTruth: SampleTruth = truth;
