import type { Question, Row } from '@groundswell/contract';
import { depth, giveAndTake, questions, reciprocity, reshares, unanswered } from './answering.ts';
import { association, measuresOverTime } from './association.ts';
import { bridges } from './bridges.ts';
import { chatDistinctive, chatOpenQuestions, chatRecurring, chatsCompare } from './chat-figures.ts';
import { chatQuotes } from './chat-quotes.ts';
import { chatPace, chatQuestions, chats } from './chats.ts';
import { firstTimers, retention, stickiness } from './coming-back.ts';
import { channels, channelsTotal } from './community.ts';
import { channelWeeks, facilitators, growth, milestones } from './community-growth.ts';
import { health, healthTotal } from './community-health.ts';
import { answeredWithin7Days, facilitatorShare, timeToFirstAnswer } from './conversation.ts';
import type { TwinGrain } from './days.ts';
import { distinctiveTerms } from './distinctive.ts';
import { emergingTerms } from './emerging.ts';
import { concentration, ladder, ladderTotal, levelsOverTime, lorenz } from './inequality.ts';
import { eiIndex, newTies, roleMatrix, teamMatrix } from './network.ts';
import {
  brokers,
  mentionNetwork,
  mentionNetworkTotal,
  networkSummary,
  replyNetwork,
  replyNetworkTotal,
} from './network-graphs.ts';
import { contributors, flow, participationRate, rhythm, rhythmTotal } from './participation.ts';
import { programmeEffect, programmeOverTime } from './programmes.ts';
import { reach, sharedLinks } from './reading-and-links.ts';
import type { Recollection } from './recollect.ts';
import { type TwinPeriod, type TwinScope, twinScope } from './scope.ts';
import { champions, leadership, teams, teamsTotal } from './teams-and-leaders.ts';
import { termPairs, themeAbout, themeByChannel, themeByQuestion, themeByTeam, themePairs } from './theme-grids.ts';
import { terms, termsTotal, themes, themesTotal, themeTrend } from './themes.ts';

interface Recount {
  rows: (scope: TwinScope, asked: TwinPeriod) => Row[];
  /** How the total is made: the same question over everything at once, a row of its own, or none. */
  total: 'same question' | 'none' | ((scope: TwinScope) => Row);
  /** Columns that cannot be known from the records. */
  unseen?: string[];
}

/** A slow twin of every metric, written from METRICS.md and not from the SQL. */
export const recounts: Record<string, Recount> = {
  contributors: { rows: contributors, total: 'same question' },
  'participation-rate': { rows: participationRate, total: 'same question' },
  flow: { rows: flow, total: 'same question' },
  retention: { rows: retention, total: 'none' },
  stickiness: { rows: stickiness, total: 'same question' },
  ladder: { rows: ladder, total: ladderTotal },
  'levels-over-time': { rows: levelsOverTime, total: 'same question' },
  concentration: { rows: concentration, total: 'none' },
  lorenz: { rows: lorenz, total: 'none' },
  'first-timers': { rows: firstTimers, total: 'same question' },
  champions: { rows: champions, total: 'none' },
  teams: { rows: teams, total: teamsTotal },
  leadership: { rows: leadership, total: 'same question' },
  rhythm: { rows: rhythm, total: rhythmTotal },
  'time-to-first-answer': { rows: timeToFirstAnswer, total: 'same question' },
  'answered-within-7-days': { rows: answeredWithin7Days, total: 'same question' },
  questions: { rows: questions, total: 'same question' },
  // A post's key is a hash of what it was called in its export.
  unanswered: { rows: unanswered, total: 'none', unseen: ['post'] },
  depth: { rows: depth, total: 'same question' },
  reciprocity: { rows: reciprocity, total: 'none' },
  'give-and-take': { rows: giveAndTake, total: 'none' },
  'shared-links': { rows: sharedLinks, total: 'none' },
  reach: { rows: reach, total: 'same question' },
  reshares: { rows: reshares, total: 'same question' },
  'facilitator-share': { rows: facilitatorShare, total: 'same question' },
  health: { rows: health, total: healthTotal },
  'channel-weeks': { rows: channelWeeks, total: 'none' },
  facilitators: { rows: facilitators, total: 'none' },
  growth: { rows: growth, total: 'same question' },
  milestones: { rows: milestones, total: 'none' },
  channels: { rows: channels, total: channelsTotal },
  terms: { rows: terms, total: termsTotal },
  'term-pairs': { rows: termPairs, total: 'none' },
  'distinctive-terms': { rows: distinctiveTerms, total: 'none' },
  'emerging-terms': { rows: emergingTerms, total: 'none' },
  themes: { rows: themes, total: themesTotal },
  'theme-trend': { rows: themeTrend, total: 'none' },
  'theme-pairs': { rows: themePairs, total: 'none' },
  'theme-about': { rows: themeAbout, total: 'none' },
  'theme-by-channel': { rows: themeByChannel, total: 'none' },
  'theme-by-team': { rows: themeByTeam, total: 'none' },
  // A chat that was found is called after the key of the post that opened it.
  chats: { rows: chats, total: 'none', unseen: ['chat'] },
  'chat-questions': { rows: chatQuestions, total: 'none', unseen: ['chat'] },
  'chat-pace': { rows: chatPace, total: 'none', unseen: ['chat'] },
  'chat-recurring': { rows: chatRecurring, total: 'none', unseen: ['chat'] },
  'chat-distinctive': { rows: chatDistinctive, total: 'none', unseen: ['chat'] },
  'chat-quotes': { rows: chatQuotes, total: 'none', unseen: ['chat', 'post'] },
  'chat-open-questions': { rows: chatOpenQuestions, total: 'none', unseen: ['chat', 'post'] },
  'chats-compare': { rows: chatsCompare, total: 'none', unseen: ['chat'] },
  'theme-by-question': { rows: themeByQuestion, total: 'none' },
  'team-matrix': { rows: teamMatrix, total: 'none' },
  'ei-index': { rows: eiIndex, total: 'same question' },
  'new-ties': { rows: newTies, total: 'same question' },
  'network-summary': { rows: networkSummary, total: 'none' },
  bridges: { rows: bridges, total: 'none' },
  brokers: { rows: brokers, total: 'none' },
  'reply-network': { rows: replyNetwork, total: replyNetworkTotal },
  'mention-network': { rows: mentionNetwork, total: mentionNetworkTotal },
  // The interval is found by asking the same permutations again, and the words are made of the figures.
  'programme-effect': { rows: programmeEffect, total: 'none', unseen: ['low', 'high', 'verdict'] },
  'programme-over-time': { rows: programmeOverTime, total: 'none' },
  'measures-over-time': { rows: measuresOverTime, total: 'none' },
  association: { rows: association, total: 'none' },
  'role-matrix': { rows: roleMatrix, total: 'none' },
};

/** What a metric should answer over these days. */
export function recount(
  metric: string,
  all: Recollection,
  question: Question,
  asked: TwinPeriod,
  grain: TwinGrain,
  other: TwinPeriod | null,
): { rows: Row[]; total: Row | null } {
  const { rows, total } = recounts[metric]!;
  const scope = twinScope(all, question, asked, grain, other);
  const whole = () => twinScope(all, question, asked, 'all');
  return {
    rows: rows(scope, asked),
    total: total === 'none' ? null : total === 'same question' ? (rows(whole(), asked)[0] ?? null) : total(scope),
  };
}
