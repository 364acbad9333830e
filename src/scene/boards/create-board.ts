import {
  Euler,
  type Material,
  Matrix4,
  Mesh,
  type MeshBasicMaterial,
  PlaneGeometry,
  Quaternion,
  Vector3,
} from 'three';
import { turnOf } from '#plan';
import type { Board } from '#venue';
import type { RoomUniforms } from '../light/room-light';
import { chunk, patchShader, replaceIn } from '../light/shader';
import type { BoardWriting } from '../types';
import { createPaper, createPrint } from '../works/labels/plates';
import { createMeasure, MILLIMETRES, writeLines } from '../writing/letters';
import { createSheet } from '../writing/sheet';
import { type BoardLayout, layoutBoard, type Sizes } from './layout';
import { layoutTitle } from './title';

/** Tones between ink and paper, whose colours the paper knows. */
const PAPER = '#fff';
const INK = '#000';
const FAINT = '#777';
/** Pale letters on wood or cloth, as light that they send back. */
const PALE = [0.92, 0.88, 0.79] as const;
const SIZES: Readonly<Record<Board['look'], Sizes>> = {
  paper: { largest: 0.05, smallest: 0.018 },
  letters: { largest: 0.09, smallest: 0.03 },
};
/** Paper around a title, by the board's height; letters on a wall have the wall around them. */
const TITLE_MARGIN = 0.13;
/** Most pixels a side, whatever the board measures. */
const MOST = 2048;

/** One board of a hall. */
export interface WrittenBoard {
  readonly mesh: Mesh;
  write(writing: BoardWriting): void;
  dispose(): void;
}

/** @param density pixels a metre */
export function createBoard(board: Board, density: number, room: RoomUniforms): WrittenBoard | null {
  const [width, height] = board.size;
  const scale = Math.min(density, MOST / Math.max(width, height));
  const onPaper = board.look === 'paper';
  const sheet = createSheet(Math.ceil(width * scale), Math.ceil(height * scale), 'tone');
  if (!sheet.context) return null;
  const material = onPaper ? createPaper(sheet.texture, room) : createLetters(sheet.texture, room);
  // The face lies on its carrier: it wins where both are equally near.
  Object.assign(material, {
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -2,
  } satisfies Partial<Material>);
  const mesh = new Mesh(createFace(board), material);
  mesh.name = `board-${board.id}`;
  return {
    mesh,
    write(writing) {
      const context = sheet.blank();
      if (!context) return;
      context.fillStyle = onPaper ? PAPER : '#000';
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
      context.scale(scale / MILLIMETRES, scale / MILLIMETRES);
      const { lines, rule } = layoutOf(board, writing, context);
      if (rule) {
        context.fillStyle = onPaper ? FAINT : '#888';
        const { x, y, width: long, height: thick } = rule;
        context.fillRect(x * MILLIMETRES, y * MILLIMETRES, long * MILLIMETRES, thick * MILLIMETRES);
      }
      context.fillStyle = onPaper ? INK : '#fff';
      writeLines(context, lines);
    },
    dispose() {
      mesh.geometry.dispose();
      material.dispose();
      sheet.dispose();
    },
  };
}

function layoutOf(
  { tells, size, look }: Board,
  writing: BoardWriting,
  context: CanvasRenderingContext2D,
): BoardLayout {
  const measure = createMeasure(context);
  return tells === 'title'
    ? layoutTitle(writing, size, look === 'paper' ? TITLE_MARGIN * size[1] : 0, measure)
    : layoutBoard(writing, size, SIZES[look], measure);
}

/** Letters alone: how much of them there is at each place, so that no rim of another colour shows from afar. */
function createLetters(map: MeshBasicMaterial['map'], room: RoomUniforms): MeshBasicMaterial {
  const material = createPrint(room);
  material.alphaMap = map;
  material.color.setRGB(...PALE);
  material.transparent = true;
  material.depthWrite = false;
  return patchShader(material, 'letters', (shader) => {
    const tone = replaceIn(chunk('alphamap_fragment'), '.g;', '.r;');
    shader.fragmentShader = replaceIn(shader.fragmentShader, '#include <alphamap_fragment>', tone);
  });
}

function createFace({ size: [width, height], position, heading, tilt }: Board): PlaneGeometry {
  const face = new PlaneGeometry(width, height);
  const uv = face.getAttribute('uv');
  for (let i = 0; i < uv.count; i += 1) uv.setY(i, 1 - uv.getY(i));
  const turn = new Quaternion().setFromEuler(new Euler(-tilt, turnOf({ heading }), 0, 'YXZ'));
  face.applyMatrix4(new Matrix4().compose(new Vector3(...position), turn, new Vector3(1, 1, 1)));
  return face;
}
