/** What a dye takes on of the cloth below it, and the cloth. */
const CLOTH_SHOWS = 0.12;
const CLOTH = [214, 204, 188] as const;
/** Dyed silk is deeper than print: it stands in more light than a page does. */
const DEEPER = 0.86;

/**
 * A country's colour `#rrggbb` as silk takes it on: a little softer than on paper. The hall's tone curve makes pure
 * colours purer, and cloth in them would look like plastic.
 */
export function dye(accent: string): string {
  const mixed = CLOTH.map((cloth, at) => {
    const pure = Number.parseInt(accent.slice(1 + 2 * at, 3 + 2 * at), 16);
    return Math.round(DEEPER * (pure + (cloth - pure) * CLOTH_SHOWS));
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
