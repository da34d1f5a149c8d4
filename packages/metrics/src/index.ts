export { answerQuestion } from './answer-question.ts';
export { checkNames, coverageOf } from './coverage.ts';
export { describeMetric, type Metric } from './define-metric.ts';
export type { Query } from './query.ts';
export { metricOf, metrics } from './registry.ts';
export { scopeFor } from './scope.ts';
export { minimumGroup } from './small-groups.ts';
