import { CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three';
import { HAND_BOX, HAND_LINES, HAND_OUTLINE, type Stroke } from './hand-outline';

/** Pixels for a millimetre, and millimetres around the hand that its line may take. */
const FINENESS = 6;
const MARGIN = 2;
/** Width of the outline and of the lines within it, millimetres. */
const LINE = 1.25;
const THIN = 0.75;
/** Millimetres above the wrist within which the drawing comes up out of nothing. */
const FADE = 26;
const IVORY = '242 232 212';

/** A hand at its true scale, drawn as a line: flat, its wrist in the middle of its lower edge. */
export function createHandDrawing(): { readonly shape: Mesh; dispose(): void } {
  const [left, bottom, right, top] = HAND_BOX;
  const width = right - left + 2 * MARGIN;
  const height = top - bottom + 2 * MARGIN;
  const texture = new CanvasTexture(draw(width, height));
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 4;
  const material = new MeshBasicMaterial({
    map: texture,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
  });
  const geometry = new PlaneGeometry(width / 1000, height / 1000);
  return {
    shape: new Mesh(geometry, material),
    dispose() {
      geometry.dispose();
      material.dispose();
      texture.dispose();
    },
  };
}

function draw(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * FINENESS);
  canvas.height = Math.ceil(height * FINENESS);
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const [left, , , top] = HAND_BOX;
  pen.setTransform(FINENESS, 0, 0, -FINENESS, (MARGIN - left) * FINENESS, (MARGIN + top) * FINENESS);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  trace(pen, HAND_OUTLINE);
  pen.fillStyle = `rgb(${IVORY} / 0.09)`;
  pen.fill();
  pen.strokeStyle = `rgb(${IVORY} / 0.85)`;
  pen.lineWidth = LINE;
  pen.stroke();
  pen.strokeStyle = `rgb(${IVORY} / 0.42)`;
  pen.lineWidth = THIN;
  for (const line of HAND_LINES) {
    trace(pen, line);
    pen.stroke();
  }
  // The arm is not drawn: the hand comes up out of nothing.
  const away = pen.createLinearGradient(0, 0, 0, FADE);
  away.addColorStop(0, 'rgb(0 0 0 / 0)');
  away.addColorStop(1, 'rgb(0 0 0 / 1)');
  pen.globalCompositeOperation = 'destination-in';
  pen.fillStyle = away;
  pen.fillRect(left - MARGIN, -MARGIN, width, height);
  return canvas;
}

function trace(pen: CanvasRenderingContext2D, { from, pieces }: Stroke): void {
  pen.beginPath();
  pen.moveTo(...from);
  for (const [leave, arrive, end] of pieces) pen.bezierCurveTo(...leave, ...arrive, ...end);
}
