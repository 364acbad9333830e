import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Told {
  readonly id: string;
  readonly title: { readonly en: string };
}

interface Stop {
  readonly work?: string;
  readonly note?: string;
  readonly text: { readonly en: string };
}

/** What the tests of the built site need to know of the exhibition that it shows. */
export const exhibition: {
  readonly works: readonly (Told & {
    readonly summary: { readonly en: string; readonly fr: string };
    readonly techniques: readonly string[];
    readonly notes?: readonly { readonly id: string }[];
  })[];
  readonly languages: readonly { readonly tag: string }[];
  readonly stands: readonly { readonly id: string; readonly designer?: string }[];
  readonly tours: readonly (Told & { readonly stops: readonly Stop[] })[];
} = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/catalog/exhibition.json'), 'utf8'));

/** The first words of a text: enough to tell it from another. */
export const beginningOf = (text: string): string => text.split('\n')[0]?.slice(0, 60) ?? '';
