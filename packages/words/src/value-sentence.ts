/** From this many hours on, tenths of them would be more exact than any assumption. */
const wholeHours = 10;

/** What answered questions come to by the customer's own assumption, which it names: "… 1,204; at your 20 minutes each, about 401 hours." */
export function valueSentence({ answered, minutes }: { answered: number; minutes: number }): string {
  const hours = (answered * minutes) / 60;
  const digits = hours < wholeHours ? 1 : 0;
  const about = hours.toLocaleString('en-GB', { maximumFractionDigits: digits });
  const each = `${minutes.toLocaleString('en-GB')} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return `Questions answered by colleagues: ${answered.toLocaleString('en-GB')}; at your ${each} each, about ${about} ${about === '1' ? 'hour' : 'hours'}.`;
}
