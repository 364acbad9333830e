/** How much of something exists in a language. */
export interface Share {
  readonly done: number;
  readonly all: number;
}

/** Texts of a catalog in every language, by field: `works.title` → `kk` → 60 of 60. */
export type Coverage = ReadonlyMap<string, ReadonlyMap<string, Share>>;

const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** Fields that are names in languages of their own choice and no translations. */
const NAMES = new Set(['names', 'nameForms']);

/** Counts the localized texts of a catalog as it was written: whatever has a text in its first language. */
export function coverageOf(catalog: unknown, languages: readonly string[]): Coverage {
  const [first = 'en'] = languages;
  const fields = new Map<string, Map<string, { done: number; all: number }>>();
  const count = (field: string, text: Readonly<Record<string, unknown>>) => {
    const shares = fields.get(field) ?? new Map(languages.map((tag) => [tag, { done: 0, all: 0 }]));
    fields.set(field, shares);
    for (const [tag, share] of shares) {
      share.all += 1;
      if (text[tag]) share.done += 1;
    }
  };
  const visit = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, path);
    else if (isLocalized(value, first)) count(path.join('.'), value);
    else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) if (!NAMES.has(key)) visit(inner, [...path, key]);
    }
  };
  visit(catalog, []);
  return fields;
}

/** The shares of several fields taken together. */
export function totalOf(coverage: Coverage, tag: string): Share {
  const shares = [...coverage.values()].flatMap((field) => field.get(tag) ?? []);
  return {
    done: shares.reduce((sum, { done }) => sum + done, 0),
    all: shares.reduce((sum, { all }) => sum + all, 0),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isLocalized = (value: unknown, first: string): value is Readonly<Record<string, unknown>> =>
  isObject(value) && typeof value[first] === 'string' && Object.keys(value).every((key) => TAG.test(key));
