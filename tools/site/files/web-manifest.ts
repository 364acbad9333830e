import type { LanguageTag } from '#kit';
import { directionOf } from '#kit';
import { HOUSE_BLUE, PAPER } from '../colours';
import { ICONS } from './icons';

interface WebManifestParts {
  readonly name: string;
  readonly description: string;
  readonly language: LanguageTag;
  /** The way from the manifest up to the site's root. */
  readonly up: string;
}

const iconOf = ({ file, size }: (typeof ICONS)[keyof typeof ICONS], up: string) => ({
  src: up + file,
  sizes: `${size}x${size}`,
  type: 'image/png',
});

/** What a phone shows of the site on its home screen, in one language. The bar with "back" stays: pages have none. */
export const webManifestOf = ({ name, description, language, up }: WebManifestParts) => ({
  name,
  description,
  lang: language,
  dir: directionOf(language),
  start_url: './',
  scope: up,
  display: 'minimal-ui',
  background_color: PAPER.light,
  theme_color: HOUSE_BLUE,
  icons: [
    { src: `${up}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
    iconOf(ICONS.small, up),
    iconOf(ICONS.large, up),
    { ...iconOf(ICONS.maskable, up), purpose: 'maskable' },
  ],
});
