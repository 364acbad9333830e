import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kindTable, namedSchemas } from '#catalog';
import { commonDescriptions, keyDescriptions, partDescriptions } from '../../../tools/catalog/descriptions';
import { catalogJsonSchema, catalogJsonSchemaText, describeKey } from '../../../tools/catalog/json-schema';

const file = new URL('../../../public/catalog/schema.json', import.meta.url);
const schema = catalogJsonSchema();
const parts = { catalog: schema, ...schema.$defs };
const keys = Object.entries(parts).flatMap(([part, { properties }]) =>
  Object.keys(properties ?? {}).map((key) => ({ part, key })),
);

describe('the JSON Schema', () => {
  it('is up to date; if not, run npm run catalog:schema', () => {
    expect(readFileSync(file, 'utf8')).toBe(catalogJsonSchemaText());
  });

  it('is draft 2020-12, strict, and knows every part by its name', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(parts).toSorted()).toEqual(Object.keys(namedSchemas).toSorted());
    for (const part of Object.values(parts)) {
      if (part.properties) expect(part['additionalProperties']).toBe(false);
    }
  });

  it('asks only for what a small exhibition has', () => {
    expect(schema['required']).toEqual(
      'version id title subtitle introduction about languages venue countries works'.split(' '),
    );
  });

  it('says what every part and every key means', () => {
    for (const [part, { description }] of Object.entries(parts)) expect(description, part).toMatch(/\.$/);
    for (const { part, key } of keys) expect(describeKey(part, key), `${part}.${key}`).toMatch(/\S/);
  });

  it('describes nothing that is not there', () => {
    const isWork = (part: string) => Object.hasOwn(kindTable, part);
    const there = new Set(
      keys.flatMap(({ part, key }) => [`${part}.${key}`, ...(isWork(part) ? [`work.${key}`] : [])]),
    );
    expect(Object.keys(keyDescriptions).filter((name) => !there.has(name))).toEqual([]);
    expect(Object.keys(partDescriptions).filter((part) => !Object.hasOwn(parts, part))).toEqual([]);
    const names = new Set(keys.map(({ key }) => key));
    expect(Object.keys(commonDescriptions).filter((key) => !names.has(key))).toEqual([]);
  });
});

describe('what pages load', () => {
  const room = fileURLToPath(new URL('../../../src/catalog', import.meta.url));
  const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, code: readFileSync(join(room, name), 'utf8') }));

  it('uses the small build of zod, and never the generator of schemas', () => {
    expect(sources.length).toBeGreaterThan(20);
    for (const { name, code } of sources) {
      expect(code, name).not.toMatch(/toJSONSchema/);
      expect(code.match(/^import (?!type).*from 'zod(?!\/mini')/gm), name).toBeNull();
    }
  });
});
