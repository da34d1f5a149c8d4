export { type ApiOptions, createApi } from './create-api.ts';
export { homeFingerprint } from './home-fingerprint.ts';
export { type IngestFields, readIngestOptions } from './ingest-options.ts';
export { parseQuestion } from './question.ts';
export { type RunningApi, serveApi } from './serve-api.ts';
