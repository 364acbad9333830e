/** An object of JSON that nothing is known of yet. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of a list changed; whatever is no list or no object stays, for the schema to complain about. */
export function mapList(value: unknown, change: (entry: Json) => Json): unknown {
  return Array.isArray(value)
    ? value.map((entry: unknown) => (isObject(entry) ? change(entry) : entry))
    : value;
}
