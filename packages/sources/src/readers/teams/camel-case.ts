// Ours: messages nest about six deep.
const DEEPEST = 12;

/** The same value with the keys of its objects in camelCase: Graph writes `createdDateTime`, exports `CreatedDateTime`. */
export function inCamelCase(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((one) => inCamelCase(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      `${key.charAt(0).toLowerCase()}${key.slice(1)}`,
      inCamelCase(one, depth + 1),
    ]),
  );
}
