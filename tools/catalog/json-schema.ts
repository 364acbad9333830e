import { z } from 'zod/mini';
import { kindTable, namedSchemas } from '#catalog';
import { commonDescriptions, keyDescriptions, partDescriptions } from './descriptions';

/** A JSON Schema as far as it is described here. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly [keyword: string]: unknown;
}

/** What a key of a part means; kinds of work share what they have in common. */
export function describeKey(part: string, key: string): string | undefined {
  const shared = Object.hasOwn(kindTable, part) ? keyDescriptions[`work.${key}`] : undefined;
  return keyDescriptions[`${part}.${key}`] ?? shared ?? commonDescriptions[key];
}

function describePart(part: string, schema: JsonSchema): JsonSchema {
  const { properties } = schema;
  const description = partDescriptions[part];
  const described = Object.entries(properties ?? {}).map(([key, property]) => {
    const meaning = describeKey(part, key);
    return [key, meaning === undefined ? property : { ...property, description: meaning }];
  });
  return {
    ...schema,
    ...(description === undefined ? {} : { description }),
    ...(properties ? { properties: Object.fromEntries(described) as Record<string, JsonSchema> } : {}),
  };
}

/** The format of catalogs as JSON Schema (draft 2020-12), with what every key means. */
export function catalogJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) {
    if (schema !== namedSchemas.catalog) names.add(schema, { id });
  }
  const generated = z.toJSONSchema(namedSchemas.catalog, { metadata: names, io: 'input' }) as JsonSchema;
  const { $schema, $defs, ...rest } = generated;
  const parts = Object.entries($defs ?? {}).map(([part, schema]) => [part, describePart(part, schema)]);
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'Hemicycle catalog',
    ...describePart('catalog', rest),
    $defs: Object.fromEntries(parts) as Record<string, JsonSchema>,
  };
}

/** The file as it is written for editors. */
export function catalogJsonSchemaText(): string {
  return `${JSON.stringify(catalogJsonSchema(), null, 2)}\n`;
}
