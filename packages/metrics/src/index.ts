export { type Agreement, agreementOf } from './agreement.ts';
export { answerQuestion } from './answer-question.ts';
export {
  chatSpans,
  type NamedChannel,
  namedChannels,
  type ToldChat,
  type ToldPlacement,
  type ToldQuestion,
  toldChats,
  toldPlacements,
} from './chat-list.ts';
export {
  type ChatPostRow,
  type LabelledRow,
  labelledPosts,
  type PostByKey,
  postsBetween,
  postsByKey,
} from './chat-posts.ts';
export { type AnswersByPost, type CodedSample, codingFigures, differ, postsToSettle } from './coding-figures.ts';
export { codingPosts, codingTexts, type PostToCode, type TextToCode } from './coding-posts.ts';
export { type CodingKind, type CodingSample, codingKinds, codingSample } from './coding-sample.ts';
export { cohensKappa } from './cohens-kappa.ts';
export { countedTerm } from './counted-term.ts';
export { coverageOf } from './coverage.ts';
export { describeMetric, type Metric } from './define-metric.ts';
export { filterOptions } from './filter-options.ts';
export { goalStatus } from './goal-status.ts';
export type { MovingGoal } from './headlines/goal-headlines.ts';
export { type HeadlineTools, tellHeadlines } from './headlines/tell-headlines.ts';
export { importShares, ledgerNow } from './import-shares.ts';
export { isChat } from './known-chats.ts';
export {
  identityFinder,
  type KnownIdentity,
  knownIdentities,
  lostIdentity,
  publicIdentity,
} from './known-identities.ts';
export { type CalledMember, peopleAround, peopleInChats } from './people-around.ts';
export { addDays, startOf } from './period.ts';
export { chatHosts, placedKeys, placedPosts } from './placed-posts.ts';
export type { Engine, Query } from './query.ts';
export { postsWithKeys, type QuotedPost, quotedPosts, threadOf } from './quoted-posts.ts';
export { metricOf, metrics } from './registry.ts';
export { scopeFor } from './scope.ts';
export { type ScopeText, scopeTexts } from './scope-texts.ts';
export { seedOf } from './seeded-random.ts';
export { minimumGroup } from './small-groups.ts';
export { isPost, repliesTo, type StoryReply, type ToldStory, toldStories } from './stories.ts';
export { type CodedGroup, stratifiedAgreement } from './stratified-agreement.ts';
export { suggestMerges } from './suggest-merges.ts';
export { seenTeams } from './team-sizes.ts';
