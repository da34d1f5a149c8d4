/** The three questions that every peer is asked: the 60 words of most posts among these posts. */
export const peerScopes = {
  channel: 'channel-20',
  /** A quarter. */
  from: '2024-04-01',
  to: '2024-06-30',
  team: 'Team 20',
} as const;

/** How many words are asked for. */
export const asked = 60;

/** What one peer took for the same messages. Times in milliseconds, the median of a few. */
export interface PeerTimes {
  loadSeconds: number;
  megabytes: number;
  /** Of all posts, of one channel's quarter, of one team; null where the tool was not asked. */
  overall: number | null;
  slice: number | null;
  team: number | null;
}

/** Another tool for the same question. */
export interface Peer {
  name: string;
  /** What it counts and how, in a few words; one for each way in which it is asked. */
  ways: string[];
  /** Whether the tool is on this machine. */
  installed(): boolean;
  /** Loads the messages into a folder of its own and asks, in each of its ways. @throws Error with what the tool says. */
  measure(messages: string, folder: string): PeerTimes[];
}

/** A row of the comparison; `says` stands where there are no times. */
export interface PeerRow {
  name: string;
  how: string;
  times: PeerTimes | null;
  says: string | null;
}
