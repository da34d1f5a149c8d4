const names = new Set(['Notification Bot', 'Welcome Bot', 'New User Bot', 'Nagios Send Bot', 'Nagios Receive Bot']);
const mailboxes = /^(?:notification-bot|welcome-bot|new-user-bot|nagios-\w+-bot)@/;

/** Whether an author is one of Zulip's own bots, all of whose messages are notices. */
export function isNotifier(name: string, email: string | null): boolean {
  return names.has(name) || (email !== null && mailboxes.test(email));
}

/** Whether a name alone is a bot's: mirrors tell no more. */
export function isBotByName(name: string): boolean {
  return name === 'Email Gateway' || /\bbot$/i.test(name);
}
