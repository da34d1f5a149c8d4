export { answerQuestion } from './answer-question.ts';

export { describeMetric, type Metric } from './define-metric.ts';
export { filterOptions } from './filter-options.ts';
export { importShares, ledgerNow } from './import-shares.ts';
export {
  identityFinder,
  type KnownIdentity,
  knownIdentities,
  lostIdentity,
  publicIdentity,
} from './known-identities.ts';
export type { Query } from './query.ts';
export { type QuotedPost, quotedPosts, threadOf } from './quoted-posts.ts';
export { metricOf, metrics } from './registry.ts';
export { scopeFor } from './scope.ts';
export { minimumGroup } from './small-groups.ts';
export { suggestMerges } from './suggest-merges.ts';
