import chatDistinctive from './chats/chat-distinctive.ts';
import chatOpenQuestions from './chats/chat-open-questions.ts';
import chatPace from './chats/chat-pace.ts';
import chatQuestions from './chats/chat-questions.ts';
import chatQuotes from './chats/chat-quotes.ts';
import chatRecurring from './chats/chat-recurring.ts';
import chats from './chats/chats.ts';
import chatsCompare from './chats/chats-compare.ts';
import channelWeeks from './community/channel-weeks.ts';
import channels from './community/channels.ts';
import facilitators from './community/facilitators.ts';
import growth from './community/growth.ts';
import health from './community/health.ts';
import milestones from './community/milestones.ts';
import answeredWithin7Days from './conversation/answered-within-7-days.ts';
import depth from './conversation/depth.ts';
import facilitatorShare from './conversation/facilitator-share.ts';
import giveAndTake from './conversation/give-and-take.ts';
import questions from './conversation/questions.ts';
import reciprocity from './conversation/reciprocity.ts';
import reshares from './conversation/reshares.ts';
import sharedLinks from './conversation/shared-links.ts';
import timeToFirstAnswer from './conversation/time-to-first-answer.ts';
import unanswered from './conversation/unanswered.ts';
import type { Metric, MetricDefinition } from './define-metric.ts';
import association from './impact/association.ts';
import measuresOverTime from './impact/measures-over-time.ts';
import programmeEffect from './impact/programme-effect.ts';
import programmeOverTime from './impact/programme-over-time.ts';
import bridges from './network/bridges.ts';
import brokers from './network/brokers.ts';
import eiIndex from './network/ei-index.ts';
import mentionNetwork from './network/mention-network.ts';
import networkSummary from './network/network-summary.ts';
import newTies from './network/new-ties.ts';
import replyNetwork from './network/reply-network.ts';
import roleMatrix from './network/role-matrix.ts';
import teamMatrix from './network/team-matrix.ts';
import champions from './participation/champions.ts';
import concentration from './participation/concentration.ts';
import contributors from './participation/contributors.ts';
import firstTimers from './participation/first-timers.ts';
import flow from './participation/flow.ts';
import ladder from './participation/ladder.ts';
import leadership from './participation/leadership.ts';
import levelsOverTime from './participation/levels-over-time.ts';
import lorenz from './participation/lorenz.ts';
import participationRate from './participation/participation-rate.ts';
import reach from './participation/reach.ts';
import retention from './participation/retention.ts';
import rhythm from './participation/rhythm.ts';
import stickiness from './participation/stickiness.ts';
import teams from './participation/teams.ts';
import distinctiveTerms from './themes/distinctive-terms.ts';
import emergingTerms from './themes/emerging-terms.ts';
import termPairs from './themes/term-pairs.ts';
import terms from './themes/terms.ts';
import themeAbout from './themes/theme-about.ts';
import themeByChannel from './themes/theme-by-channel.ts';
import themeByQuestion from './themes/theme-by-question.ts';
import themeByTeam from './themes/theme-by-team.ts';
import themePairs from './themes/theme-pairs.ts';
import themeTrend from './themes/theme-trend.ts';
import themes from './themes/themes.ts';

const families: Record<string, MetricDefinition[]> = {
  participation: [
    contributors,
    participationRate,
    flow,
    retention,
    stickiness,
    ladder,
    levelsOverTime,
    concentration,
    lorenz,
    firstTimers,
    champions,
    teams,
    leadership,
    reach,
    rhythm,
  ],
  conversation: [
    timeToFirstAnswer,
    answeredWithin7Days,
    questions,
    unanswered,
    depth,
    reciprocity,
    giveAndTake,
    reshares,
    sharedLinks,
    facilitatorShare,
  ],
  community: [health, channels, channelWeeks, facilitators, growth, milestones],
  themes: [
    terms,
    termPairs,
    distinctiveTerms,
    emergingTerms,
    themes,
    themeTrend,
    themePairs,
    themeAbout,
    themeByChannel,
    themeByTeam,
    themeByQuestion,
  ],
  network: [networkSummary, teamMatrix, eiIndex, newTies, bridges, roleMatrix, brokers, replyNetwork, mentionNetwork],
  impact: [measuresOverTime, association, programmeEffect, programmeOverTime],
  chats: [chats, chatQuestions, chatPace, chatRecurring, chatDistinctive, chatQuotes, chatOpenQuestions, chatsCompare],
};

/** Every metric there is, by family in the order of the glossary. A test holds this list equal to the folders. */
export const metrics: Metric[] = Object.entries(families).flatMap(([family, members]) =>
  members.map((metric) => ({ ...metric, family })),
);

/** The metric with this id, or undefined. */
export const metricOf = (id: string): Metric | undefined => metrics.find((metric) => metric.id === id);
