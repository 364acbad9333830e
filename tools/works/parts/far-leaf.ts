import { place, transformMesh } from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { Part } from '../part';
import { part } from '../part';
import { bead } from './bead';
import type { LeafDropStyle } from './leaf-drop';
import { leafDrop } from './leaf-drop';

/** A leaf drop for works that hang full of them: from afar it is a pressed bead of a few faces. */
export function farLeaf(style: LeafDropStyle, detail: Detail): Part[] {
  if (detail.isFine) return leafDrop(style, detail);
  const { length, width, material = 'silver' } = style;
  const body = bead(width / 2, createDetail(0), material, length / 2);
  // Pressed flat by its place: one matrix cannot size the axes apart, so the depth is set by hand.
  const pressed = {
    ...body.mesh,
    vertices: body.mesh.vertices.map(([x, y, z]) => [x, y, z * 0.24] as const),
  };
  return [part(material, transformMesh(pressed, place({ y: -length * 0.58 })), 30)];
}
