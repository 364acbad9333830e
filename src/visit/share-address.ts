import type { LanguageTag } from '#kit';
import type { Place } from './address';

/**
 * Where links lead that a visitor hands on. `self`: to the page of this site. `page`: to the one page of a museum that
 * shows the exhibition in a frame, by its full address. `template`: to the museum's own page of each place,
 * `https://museum.example/forum/{work}`.
 */
export type LinkTarget =
  | { readonly kind: 'self' }
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'template'; readonly template: string };

interface Shared {
  readonly place: Place;
  readonly language: LanguageTag;
  /** The page of the place on this site, by its full address. */
  readonly own: string;
  /** Missing where nobody has asked for anything else: `self`. */
  readonly target?: LinkTarget | undefined;
}

/**
 * The one address of a place that is handed on: what is shared, copied, cited and drawn as a QR code. Gaps of a template
 * are `{work}`, `{designer}`, `{country}` and `{tour}` for the identifier of such a place, `{kind}` and `{id}` for any
 * place, `{language}`; a gap that the place has nothing for stays empty, and so does one of another name.
 */
export function shareAddress({ place, language, own, target }: Shared): string {
  if (target === undefined || target.kind === 'self') return own;
  if (target.kind === 'page') return target.address;
  const id = 'id' in place ? place.id : '';
  const gaps = new Map([
    ['kind', place.kind],
    ['id', id],
    [place.kind, id],
    ['language', language],
  ]);
  return target.template.replace(/\{(\w*)\}/g, (_, name: string) => encodeURIComponent(gaps.get(name) ?? ''));
}
