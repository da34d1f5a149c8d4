export { sampleProgrammes } from './measures/sample-programmes.ts';
export { period, sampleTimezone } from './planted.ts';
export { sampleRecords } from './sample-records.ts';
export type { SampleTruth } from './truth/measure-truth.ts';
export { sampleTruth } from './truth/sample-truth.ts';
export { writeSample, writeSampleMeasures } from './write-sample.ts';
