import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import type { JsonPath } from '#kit';

/** The schema as its own kinds know it: zod types it as the base of all kinds. */
const known = (schema: $ZodType): $ZodTypes => schema as $ZodTypes;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema without what lets it be left out and, in a union, the branch that fits the value's shape. */
export function resolveSchema(schema: $ZodType, value: unknown): $ZodType {
  const { def } = known(schema)._zod;
  if (def.type === 'optional' || def.type === 'default') return resolveSchema(def.innerType, value);
  if (def.type !== 'union') return schema;
  const fitting = def.options.find((option) => fits(option, value, 'discriminator' in def));
  return fitting ? resolveSchema(fitting, value) : schema;
}

function fits(schema: $ZodType, value: unknown, discriminated: boolean): boolean {
  const { def } = known(schema)._zod;
  if (def.type !== 'object') return isRecord(value) === (def.type === 'record');
  if (!isRecord(value)) return false;
  return (
    !discriminated || known(def.shape['kind'] as $ZodType)._zod.values?.has(value['kind'] as string) === true
  );
}

/** The schema of what stands below a key or index, when the schema knows it. */
function childSchema(schema: $ZodType, value: unknown, key: string | number): $ZodType | undefined {
  const { def } = known(resolveSchema(schema, value))._zod;
  if (def.type === 'object') return def.shape[key] as $ZodType | undefined;
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  return undefined;
}

/** What stands at a path; `undefined` where the path leads nowhere. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** The schema of what stands at a path in `root`, when the schema knows it. */
export function schemaAt(schema: $ZodType, root: unknown, path: JsonPath): $ZodTypes | undefined {
  let at: $ZodType | undefined = schema;
  let value = root;
  for (const key of path) {
    at = childSchema(at, value, key);
    if (!at) return undefined;
    value = valueAt(value, [key]);
  }
  return known(resolveSchema(at, value));
}

/** The keys that an object at a path may have; empty where no object is asked for. */
export function keysAt(schema: $ZodType, root: unknown, path: JsonPath): readonly string[] {
  const def = schemaAt(schema, root, path)?._zod.def;
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** Calls back for every value below `value` that `wanted` describes, in the order of the schema. */
export function eachOf(
  wanted: $ZodType,
  schema: $ZodType,
  value: unknown,
  found: (value: unknown, path: JsonPath) => void,
  path: JsonPath = [],
): void {
  if (value === undefined) return;
  const resolved = resolveSchema(schema, value);
  if (resolved === wanted) {
    found(value, path);
    return;
  }
  const { def } = known(resolved)._zod;
  if (def.type === 'array' && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) eachOf(wanted, def.element, entry, found, [...path, index]);
  } else if (def.type === 'object' && isRecord(value)) {
    for (const [key, child] of Object.entries(def.shape)) {
      eachOf(wanted, child as $ZodType, value[key], found, [...path, key]);
    }
  }
}
