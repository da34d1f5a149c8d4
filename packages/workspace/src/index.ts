export {
  type ChatEdits,
  type KeptChatEdits,
  type KeptChatQuestion,
  type KeptMark,
  type KeptQuoteChoice,
  type MarkedPlace,
  nothingSaid,
} from './chat-edits.ts';
export type { KeptChatText, KeptChatTexts } from './chat-texts.ts';
export type { KeptCodebook, KeptCodebooks } from './codebooks.ts';
export type { CodingStore, KeptCoder, KeptCoding } from './codings.ts';
export type { KeptNotes } from './dated-notes.ts';
export type { KeptGoal, KeptGoals } from './goals.ts';
export type { HandledPosts } from './handled-posts.ts';
export type { KeptHolidays } from './holidays.ts';
export type { IdentityDecisions, KeptDecision } from './identity-decisions.ts';
export type { BroughtMeasure, KeptMeasures } from './measures.ts';
export { openWorkspace, type Workspace } from './open-workspace.ts';
export type { KeptProgrammes } from './programmes.ts';
export type { KeptViews } from './saved-views.ts';
export type { KeptPin, StoryPins } from './story-pins.ts';
