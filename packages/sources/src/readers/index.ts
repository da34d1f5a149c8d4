import type { Reader } from '../reader.ts';
import article from './article.ts';
import bluesky from './bluesky.ts';
import chatSummary from './chat-summary.ts';
import csv from './csv.ts';
import discord from './discord.ts';
import discourse from './discourse.ts';
import googleChat from './google-chat.ts';
import irc from './irc.ts';
import mattermost from './mattermost.ts';
import mbox from './mbox.ts';
import records from './records.ts';
import roster from './roster.ts';
import slack from './slack.ts';
import stackExchange from './stack-exchange.ts';
import teams from './teams.ts';
import telegram from './telegram.ts';
import vivaEngage from './viva-engage.ts';
import whatsapp from './whatsapp.ts';
import x from './x.ts';
import xapi from './xapi.ts';
import zoom from './zoom.ts';
import zulip from './zulip.ts';

/** Every reader there is. A new one is a file of this folder and a line here. */
export const readers: Reader[] = [
  article,
  csv,
  roster,
  xapi,
  slack,
  chatSummary,
  irc,
  mbox,
  records,
  stackExchange,
  x,
  zulip,
  discord,
  teams,
  mattermost,
  vivaEngage,
  bluesky,
  googleChat,
  discourse,
  telegram,
  zoom,
  whatsapp,
];

/** The reader of that id, or undefined. */
export function readerOf(id: string): Reader | undefined {
  return readers.find((reader) => reader.id === id);
}
