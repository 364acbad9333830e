import { BODY_PLACES } from '#catalog';
import type { Options } from '../options';
import type { KnownCatalog } from './catalog';

/** A work's entry in the catalog, as far as it is known. */
export type Entry = Readonly<Record<string, unknown>>;

export interface Drafted {
  readonly entry: Entry;
  /** What the curator still has to write, a line each. */
  readonly missing: readonly string[];
}

/**
 * Fills in what is known and nothing else. The model's size is not written down: dimensions in the catalog are
 * published facts with a source.
 */
export function draftEntry(options: Options, catalog: KnownCatalog | undefined): Drafted {
  const { id, kind, title, designer } = options;
  const language = catalog?.language ?? 'en';
  const maker = catalog?.designers.find((each) => each.id === designer);
  const country = options.country ?? maker?.country;
  const missing: string[] = [];
  const ask = (isKnown: unknown, what: string) => {
    if (!isKnown) missing.push(what);
  };
  ask(title, 'title: what the piece is called');
  ask(designer, 'designer: who made it (an id in "designers")');
  if (designer && catalog && !maker)
    missing.push(`designers: an entry for ${designer}, as published sources name them`);
  ask(country, 'country: kz, kg, tj, tm or uz');
  missing.push(
    'summary: one sentence',
    'text: as much as you like',
    'alt: what a blind visitor should know of the picture',
  );
  missing.push('materials and techniques: ids in "terms"');
  if (kind === 'jewellery') {
    missing.push('mount: "panel" is a guess; panel, bar, cushion, cuff or post');
    missing.push(`body: "chest" is a guess; where it is worn: ${BODY_PLACES.join(', ')}`);
  }
  missing.push('rights: holder and licence, as agreed with the designer');
  missing.push(
    'dimensions: only with a source that publishes them; place: where it should stand (both may stay away)',
  );
  const entry: Entry = {
    id,
    kind,
    ...(kind === 'jewellery' && { mount: 'panel', body: 'chest' }),
    title: { [language]: title ?? '' },
    made: 'designer',
    designer: designer ?? '',
    country: country ?? '',
    summary: { [language]: '' },
    text: { [language]: '' },
    materials: [],
    techniques: [],
    alt: { [language]: '' },
    rights: { holder: maker?.name ?? '', licence: '' },
    sources: [],
  };
  return { entry, missing };
}

/** The sentence on the model's size, in millimetres, that the curator may check with the designer. */
export function sizeInWords([width, height, depth]: readonly [number, number, number]): string {
  return `Measured from the model, to be confirmed by its maker: ${width} mm wide, ${height} mm high, ${depth} mm deep.`;
}
