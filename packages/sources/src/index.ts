export * from './detect.ts';
export * from './input/describe-input.ts';
export * from './input/input-file.ts';
export * from './input/open-input.ts';
export * from './measures/describe-measures.ts';
export * from './measures/read-measures.ts';
export * from './reader.ts';
export * from './readers/index.ts';
