/** The exhibition's mark, as in `public/favicon.svg`: rows of the hemicycle about its middle. */
export const markSvg = (size: number, colour: string, ground: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">` +
  `<rect width="32" height="32" rx="6" fill="${ground}"/><g fill="none" stroke="${colour}" stroke-width="2.4">` +
  `<path d="M4 22a12 12 0 0 1 24 0"/><path d="M9 22a7 7 0 0 1 14 0"/></g>` +
  `<circle cx="16" cy="22" r="1.9" fill="${colour}"/></svg>`;

const STARS = 12;

/** What stands where there is no picture: the rows of the hall and its ring of twelve stars, on a colour. */
export function hallSvg(side: number, ground: string, colour: string): string {
  const middle = side / 2;
  const floor = side * 0.76;
  const rows = [0.16, 0.24, 0.32, 0.4].map(
    (share) =>
      `<path d="M${middle - side * share} ${floor}a${side * share} ${side * share} 0 0 1 ${2 * side * share} 0" ` +
      `stroke-opacity="${0.28 + share}"/>`,
  );
  const stars = Array.from({ length: STARS }, (_, at) => {
    // Half a ring, as the stands lie in the hall.
    const angle = Math.PI * (1 - (at + 0.5) / STARS);
    const reach = side * 0.46;
    return star(middle + reach * Math.cos(angle), floor - reach * Math.sin(angle), side * 0.016);
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">` +
    `<rect width="100%" height="100%" fill="${ground}"/>` +
    `<g fill="none" stroke="${colour}" stroke-width="${side * 0.012}">${rows.join('')}</g>` +
    `<circle cx="${middle}" cy="${floor}" r="${side * 0.03}" fill="${colour}"/>` +
    `<g fill="${colour}">${stars.join('')}</g></svg>`
  );
}

/** A star of five points. */
function star(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, at) => {
    const angle = -Math.PI / 2 + (at * Math.PI) / 5;
    const reach = at % 2 === 0 ? radius : radius * 0.4;
    return `${(x + reach * Math.cos(angle)).toFixed(1)},${(y + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `<polygon points="${points.join(' ')}"/>`;
}
