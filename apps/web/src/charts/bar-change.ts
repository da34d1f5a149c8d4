/** Below ten per cent the tick says enough (ours, after the sketch). */
const WORTH_SAYING = 10;

/** A change beside a bar: an arrow and per cent, and the same in words; null where it is not known or too small to say. */
export function barChange(now: number | null, before: number | null): { mark: string; words: string } | null {
  if (now === null || before === null || before === 0) return null;
  const percent = Math.round(((now - before) / before) * 100);
  if (Math.abs(percent) < WORTH_SAYING) return null;
  const size = `${Math.abs(percent)}\u00a0%`;
  return percent > 0
    ? { mark: `▲\u00a0${size}`, words: `up ${size}` }
    : { mark: `▼\u00a0${size}`, words: `down ${size}` };
}
