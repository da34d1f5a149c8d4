/** What a thread can begin with. */
export type StartKind =
  | 'question'
  | 'story'
  | 'tip-post'
  | 'musing'
  | 'notice'
  | 'small-start'
  | 'introduction'
  | 'lounge-start'
  | 'deal-start'
  | 'managers-start'
  | 'book';

/** A channel and what is usual in it. */
export interface Channel {
  id: string;
  community: CommunityId;
  topic: string;
  /** Share of all threads, in proportion to the other channels. */
  weight: number;
  /** Areas of the topics talked about; absent where everybody talks about their own work. */
  areas?: Record<string, number>;
  /** How readily a team writes here; `rest` for all others. */
  teams: Record<string, number> & { rest: number };
  starts: Partial<Record<StartKind, number>>;
  /** Themes that come up more often here than elsewhere. */
  themes?: Record<string, number>;
  /** Only leaders and facilitators write here. */
  leadsOnly?: boolean;
  /** Written in at night and on weekends. */
  nocturnal?: boolean;
  from?: string;
  until?: string;
}

/** The three communities, in the order in which they are written. */
export const communities = [
  { id: 'company', name: 'Lintharrow' },
  { id: 'craft', name: 'Customer craft' },
  { id: 'circle', name: 'Learning circle' },
] as const;

export type CommunityId = (typeof communities)[number]['id'];

/** What threads usually begin with. */
export const usual = { question: 36, story: 26, 'tip-post': 17, musing: 16, notice: 5 };
