import { BoxGeometry, Group, Mesh, MeshStandardMaterial, PlaneGeometry, type Texture } from 'three';
import type { Vec3 } from '#kit';

/** Depth of the frame and width of its rim, metres. */
const DEPTH = 0.03;
const RIM = 0.02;

/**
 * A picture in a slim brass frame, as a model of its own: metres, front towards +Z, the middle of its lower edge at the
 * origin. `size` is that of the work, frame included; the texture is oriented as glTF has it.
 */
export function frameOf(texture: Texture, [width, height]: Vec3): Group {
  const brass = new MeshStandardMaterial();
  brass.name = 'brass';
  const frame = new Mesh(new BoxGeometry(width, height, DEPTH), brass);
  frame.position.set(0, height / 2, DEPTH / 2);
  const leaf = new PlaneGeometry(Math.max(0.01, width - 2 * RIM), Math.max(0.01, height - 2 * RIM));
  const uv = leaf.getAttribute('uv');
  for (let i = 0; i < uv.count; i += 1) uv.setY(i, 1 - uv.getY(i));
  const picture = new Mesh(leaf, new MeshStandardMaterial({ map: texture, roughness: 0.7 }));
  picture.position.set(0, height / 2, DEPTH + 0.001);
  return new Group().add(frame, picture);
}
