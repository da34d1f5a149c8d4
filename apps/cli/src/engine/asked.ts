import { type Ask, Refusal } from '@groundswell/contract';

/** The options that a reader's sentence may name, as the command line writes them, and what each asks for. */
const named: [Ask, RegExp][] = [
  ['timezone', /--timezone\b/],
  ['date', /--date\b/],
  ['date-order', /--map date-order\b/],
  ['twice', /--map twice\b/],
  ['columns', /--map (?!date-order\b|twice\b)/],
  ['community', /--community\b/],
  ['source', /--source\b/],
];

/** What a refusal asks for: as it says itself, else by the options that its sentence names. The one place that reads sentences. */
export function asksOf({ asks, message }: Refusal): Ask[] {
  if (asks.length > 0) return [...asks];
  return named.flatMap(([ask, words]) => (words.test(message) ? [ask] : []));
}

/** A refusal that says itself what it asks for; anything else as it is. */
export function withAsks(cause: unknown): unknown {
  if (!(cause instanceof Refusal) || cause.asks.length > 0) return cause;
  const asks = asksOf(cause);
  return asks.length > 0 ? new Refusal(cause.message, cause.status, { cause, asks }) : cause;
}
