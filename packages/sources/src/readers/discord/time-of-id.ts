// The first second of 2015, from which Discord counts (discord.com/developers/docs/reference, "Snowflakes").
const DISCORD_BEGAN = 1_420_070_400_000n;
const LONGEST_ID = 19;

/** The time at which something with this id came to be, in UTC; null where it is no id. */
export function timeOfId(id: string): string | null {
  if (!/^\d+$/.test(id) || id.length > LONGEST_ID) return null;
  return new Date(Number((BigInt(id) >> 22n) + DISCORD_BEGAN)).toISOString();
}
