import { type Bitmap2D, correction, generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';
import { save } from './save';

/** Modules of quiet around the code, as its standard asks. */
const QUIET = 4;
/** Pixels of a module in the saved picture: sharp on paper at a hand's width. */
const GRAIN = 24;

/** A QR code as a picture with a name, and buttons that save it. `label` names a button by its format. */
export function drawQr(address: string, title: string, label: (format: string) => string): Element[] {
  // A fifth of it may be covered, by a fold or a fingerprint, before it is no longer read.
  const code = generate(address, { minCorrectionLevel: correction.Q });
  const svg = toSvg(code, document, { pad: QUIET, on: '#000', off: '#fff' });
  svg.setAttribute('role', 'img');
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  svg.prepend(name);
  const buttons = document.createElement('div');
  buttons.append(
    saver(label('SVG'), () =>
      save('qr.svg', new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' })),
    ),
    saver(label('PNG'), () => paint(code).toBlob((file) => file && save('qr.png', file))),
  );
  return [svg, buttons];
}

function saver(label: string, onClick: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}

function paint(code: Bitmap2D): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (code.size + 2 * QUIET) * GRAIN;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1)
      if (code.get(x, y)) context.fillRect((x + QUIET) * GRAIN, (y + QUIET) * GRAIN, GRAIN, GRAIN);
  return canvas;
}
