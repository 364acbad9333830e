import type { BodyPlace } from '#catalog';

/** Half of a standing figure in a long dress, from the middle of the neck to the middle of the hem. */
const HALF = 'M4.5 27V32C6 36 18 36.5 23 41C28 49 31 65 33 79C35 93 36 102 37 109';
const HAND = 'M37 109C39.5 115 39.5 121 37 125C35.5 127 33 126 32.5 122C32 118 32 114 32 110';
const SLEEVE = 'M32 110C30 97 27.5 84 25 72C23 64 21.5 58 20.5 54M31.5 110L37.3 109';
const SIDE = 'M20.5 54C20 66 16.5 76 16 84C18.5 110 25 146 29 178';
const FOOT = 'M4 180.5C3.5 186 6 188 10 188C13 188 14 184.5 13.5 179.8';

/** Both sides of the figure. */
const mirrored = (paths: readonly string[]): string =>
  paths.map((d) => `<path d="${d}"/><path d="${d}" transform="scale(-1 1)"/>`).join('');

const BODY = `${mirrored([HALF, HAND, SLEEVE, SIDE, FOOT])}<path d="M-29 178C-14 182.5 14 182.5 29 178"/>`;
const HEAD = '<ellipse cx="0" cy="15" rx="9.6" ry="12"/>';
const FRONT = [
  HEAD,
  mirrored([
    'M9.6 13C12 12 12.4 18.5 9.2 19',
    'M0 3.2C5 4.5 9 8 9.5 14',
    'M4.5 32C3.5 35 1.5 36.5 0 36.8V50',
  ]),
  BODY,
  '<path d="M-16 84C-8 86.5 8 86.5 16 84"/>',
].join('');
/** One plait: two strands that cross on their way down. */
const PLAIT =
  'M3 25C9 32 1.5 38 6 44S2 56 6 62S2 74 6 80S3 92 5 100M6.5 24C1 32 9 38 3 44S8.5 56 3 62S8 74 3.5 80S7 92 5 100';
const BACK = [
  HEAD,
  mirrored(['M0 3V22C3 24.5 6 24.5 8 22', PLAIT]),
  BODY,
  '<path d="M-16 84C-8 86.5 8 86.5 16 84"/>',
].join('');

type Side = 'front' | 'back';
interface Mark {
  readonly side: Side;
  readonly shape: string;
}

const oval = (x: number, y: number, rx: number, ry: number, turn = 0): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"${turn ? ` transform="rotate(${turn} ${x} ${y})"` : ''}/>`;
const pair = (x: number, y: number, rx: number, ry: number, turn = 0): string =>
  oval(x, y, rx, ry, turn) + oval(-x, y, rx, ry, -turn);

/** Where each place is on the figure, and from which side it is seen. */
const MARKS: Readonly<Record<BodyPlace, Mark>> = {
  head: { side: 'front', shape: '<path d="M-12.5 13C-12 -3.5 12 -3.5 12.5 13C6 9.5 -6 9.5 -12.5 13Z"/>' },
  temple: { side: 'front', shape: pair(11.6, 17, 3.2, 9) },
  ear: { side: 'front', shape: pair(11.4, 18, 4, 5) },
  neck: { side: 'front', shape: oval(0, 33.5, 11, 5.5) },
  chest: { side: 'front', shape: oval(0, 55, 14.5, 12.5) },
  back: { side: 'back', shape: oval(0, 60, 14.5, 14) },
  hair: { side: 'back', shape: '<rect x="-11.5" y="30" width="23" height="74" rx="9"/>' },
  shoulder: { side: 'front', shape: oval(20, 50, 6.5, 12, -12) },
  arm: { side: 'front', shape: pair(31.5, 92, 5.5, 13, -5) },
  wrist: { side: 'front', shape: pair(34.5, 108, 6.5, 5) },
  finger: { side: 'front', shape: pair(36, 122.5, 5.5, 6) },
  waist: { side: 'front', shape: oval(0, 85, 19, 6) },
};

const STYLE =
  '.f{fill:none;stroke:#4b463d;stroke-width:1.3;stroke-linecap:round;stroke-linejoin:round}.m{fill:#c08a2e}' +
  '@media (prefers-color-scheme:dark){.f{stroke:#cfc6b6}.m{fill:#a9782a}}';

/** The figure from before and from behind, with one place of the body filled. */
export function drawFigure(place: BodyPlace): string {
  const { side, shape } = MARKS[place];
  const figure = (which: Side, lines: string, x: number) =>
    `<g transform="translate(${x} 6)">${side === which ? `<g class="m">${shape}</g>` : ''}<g class="f">${lines}</g></g>`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 184 200" width="184" height="200">',
    `<style>${STYLE}</style>`,
    figure('front', FRONT, 46),
    figure('back', BACK, 138),
    '</svg>\n',
  ].join('\n');
}
