import type { CanvasTexture } from 'three';
import { FAMILIES, loadFonts } from '../../writing/letters';
import { createSheet } from '../../writing/sheet';
import { type LabelText, layoutLabel } from './layout';

/** Cells of a page: three across, eight down. */
export const CELLS = { across: 3, down: 8 } as const;
/** Width of a cell by its height, and so of a label's plate. */
export const CELL_SHAPE = 3.55;

/** Tones between ink and paper, whose colours the plates know. */
const PAPER = '#fff';
const INK = '#000';
const FAINT = '#3d3d3d';

/** Where a label is on its page, as texture coordinates from the top left. */
export interface Cell {
  readonly page: number;
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
}

/** All labels of a hall on a page or two: one texture and one draw call for thirty of them. */
export interface LabelAtlas {
  readonly pages: readonly CanvasTexture[];
  cell(index: number): Cell;
  /** Writes every label anew; `done` is called again when the font has come. */
  write(labels: readonly LabelText[], done: () => void): void;
  dispose(): void;
}

/** @param count how many labels there are @param edge of a page in pixels */
export function createLabelAtlas(count: number, edge: number): LabelAtlas {
  const perPage = CELLS.across * CELLS.down;
  const width = Math.floor(edge / CELLS.across);
  const height = Math.floor(width / CELL_SHAPE);
  const sheets = Array.from({ length: Math.ceil(count / perPage) }, () =>
    createSheet(edge, height * CELLS.down, 'tone'),
  );
  const rectangle = (index: number): [page: number, x: number, y: number] => {
    const at = index % perPage;
    return [Math.floor(index / perPage), (at % CELLS.across) * width, Math.floor(at / CELLS.across) * height];
  };
  let disposed = false;

  const draw = (labels: readonly LabelText[]): void => {
    const contexts = sheets.map((sheet) => sheet.blank());
    labels.forEach((label, index) => {
      const [page, x, y] = rectangle(index);
      const context = contexts[page];
      if (!context) return;
      context.setTransform(1, 0, 0, 1, x, y);
      drawLabel(context, label, width, height);
    });
  };

  return {
    pages: sheets.map(({ texture }) => texture),
    cell(index) {
      const [page, x, y] = rectangle(index);
      const whole = height * CELLS.down;
      // Half a pixel in, so that a neighbour's paper does not show at the rim.
      return {
        page,
        u0: (x + 1) / edge,
        v0: (y + 1) / whole,
        u1: (x + width - 1) / edge,
        v1: (y + height - 1) / whole,
      };
    },
    write(labels, done) {
      draw(labels);
      done();
      const letters = labels.map(({ title, detail }) => title + detail).join('');
      void loadFonts(letters, ['sans']).then((came) => {
        if (disposed || !came) return;
        draw(labels);
        done();
      });
    },
    dispose() {
      disposed = true;
      for (const sheet of sheets) sheet.dispose();
    },
  };
}

function drawLabel(context: CanvasRenderingContext2D, label: LabelText, width: number, height: number): void {
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'alphabetic';
  const font = (size: number, weight: number): string => `${weight} ${size}px ${FAMILIES.sans}`;
  const measure = (text: string, size: number, weight: number): number => {
    context.font = font(size, weight);
    return context.measureText(text).width;
  };
  for (const { text, size, y, weight } of layoutLabel(label, { width, height }, measure)) {
    context.font = font(size, weight);
    context.fillStyle = weight === 600 ? INK : FAINT;
    context.fillText(text, height * 0.13, y);
  }
}
