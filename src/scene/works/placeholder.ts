import { BoxGeometry, Group, Matrix4 as Matrix, type Matrix4, Mesh, MeshStandardMaterial } from 'three';
import type { Vec3 } from '#kit';
import { linear } from '../light/colour';
import type { RoomUniforms } from '../light/room-light';
import { litByStand, type StandLight } from '../light/stands/lit-by-stand';
import type { LabelAtlas } from './labels/atlas';
import { CELL_SHAPE } from './labels/atlas';
import { createFace, createPaper } from './labels/plates';

/** A plain block of a work's size with its name on it, where a model is missing. */
export interface Placeholder {
  readonly group: Group;
  dispose(): void;
}

export function createPlaceholder(
  size: Vec3,
  matrix: Matrix4,
  { atlas, index }: { readonly atlas: LabelAtlas; readonly index: number },
  room: RoomUniforms,
  lightAt: { readonly stands: StandLight; readonly stand: number },
): Placeholder {
  const [width, height, depth] = size.map((length) => Math.max(length, 0.01)) as [number, number, number];
  const block = new Mesh(
    new BoxGeometry(width, height, depth).translate(0, height / 2, 0),
    litByStand(new MeshStandardMaterial({ color: linear(0.5, 0.48, 0.44), roughness: 0.9 }), lightAt.stands, {
      value: lightAt.stand,
    }),
  );
  const cell = atlas.cell(index);
  const across = Math.min(width * 0.9, height * 0.9 * CELL_SHAPE);
  const front = new Matrix().setPosition(0, height / 2, depth / 2);
  const face = new Mesh(
    createFace({ place: front, width: across, height: across / CELL_SHAPE }, cell),
    createPaper(atlas.pages[cell.page] ?? null, room),
  );
  const group = new Group();
  group.add(block, face);
  group.applyMatrix4(matrix);
  return {
    group,
    dispose() {
      for (const { geometry, material } of [block, face]) {
        geometry.dispose();
        material.dispose();
      }
    },
  };
}
