import {
  BoxGeometry,
  type BufferGeometry,
  Group,
  type Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PlaneGeometry,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { HallLight } from '../../hall/hall-light';
import { linear } from '../../light/colour';
import type { RoomUniforms } from '../../light/room-light';
import { before, patchShader, replaceIn } from '../../light/shader';
import { litByStand, markStand } from '../../light/stands/lit-by-stand';
import type { Cell, LabelAtlas } from './atlas';

/** Thickness of a plate, metres. */
const THICK = 0.006;
/** How bright paper is in this light: labels are read, so they are not left to the hall's shadows. */
const PAPER_LIGHT = 1.2;

/** Mixed as a browser mixes colours that are written, so that letters are as strong as on a page. */
const INK_ON_PAPER = /* glsl */ `
#ifdef USE_MAP
  vec3 print = mix( vec3( 0.137, 0.129, 0.114 ), vec3( 0.957, 0.941, 0.906 ), texture2D( map, vMapUv ).r );
  diffuseColor.rgb *= sRGBTransferEOTF( vec4( print, 1.0 ) ).rgb;
#endif`;

/** A label where it hangs. */
export interface PlacedLabel {
  readonly place: Matrix4;
  readonly width: number;
  readonly height: number;
  /** Number of the slot that it belongs to, in whose light it is. */
  readonly stand: number;
  /** Its cell in the atlas. */
  readonly index: number;
}

export interface Plates {
  readonly group: Group;
  dispose(): void;
}

/** The printed faces of all labels, one mesh a page, and the thin plates behind them. */
export function createPlates(
  labels: readonly PlacedLabel[],
  atlas: LabelAtlas,
  room: RoomUniforms,
  { stands }: HallLight,
): Plates {
  const group = new Group();
  group.name = 'labels';
  const paper = atlas.pages.map((map) => createPaper(map, room));
  const meshes: Mesh[] = [];
  paper.forEach((material, page) => {
    const faces = labels.flatMap((label) => {
      const cell = atlas.cell(label.index);
      return cell.page === page ? [createFace(label, cell)] : [];
    });
    if (faces.length > 0) meshes.push(new Mesh(mergeGeometries(faces), material));
  });
  const bodies = labels.map(({ place, width, height, stand }) => {
    const body = new BoxGeometry(width + 0.004, height + 0.004, THICK).translate(0, 0, -THICK / 2);
    return markStand(body.applyMatrix4(place), stand);
  });
  const brass = { color: linear(0.42, 0.27, 0.15), metalness: 1, roughness: 0.4 };
  const body = litByStand(new MeshStandardMaterial(brass), stands, 'marked');
  if (bodies.length > 0) meshes.push(new Mesh(mergeGeometries(bodies), body));
  for (const mesh of meshes) group.add(mesh);
  return {
    group,
    dispose() {
      for (const mesh of meshes) mesh.geometry.dispose();
      for (const material of [...paper, body]) material.dispose();
    },
  };
}

/**
 * Paper with the labels of one page, dimmed with the hall.
 * @param map how pale the print is at each place: black is ink, white is paper
 */
export function createPaper(map: MeshBasicMaterial['map'], room: RoomUniforms): MeshBasicMaterial {
  const material = createPrint(room);
  material.map = map;
  return patchShader(material, 'ink', (shader) => {
    shader.fragmentShader = replaceIn(shader.fragmentShader, '#include <map_fragment>', INK_ON_PAPER);
  });
}

/** Something printed that is read, and dimmed with the hall. */
export function createPrint(room: RoomUniforms): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ color: linear(PAPER_LIGHT, PAPER_LIGHT, PAPER_LIGHT) });
  return patchShader(material, 'paper', (shader) => {
    Object.assign(shader.uniforms, { dim: room.dim, level: room.level });
    shader.fragmentShader = `uniform float dim, level;\n${before(shader.fragmentShader, 'opaque_fragment', 'outgoingLight *= dim * level;')}`;
  });
}

/** A rectangle that shows one cell of the atlas. */
export function createFace(
  { place, width, height }: Pick<PlacedLabel, 'place' | 'width' | 'height'>,
  cell: Cell,
): BufferGeometry {
  const face = new PlaneGeometry(width, height).translate(0, 0, 0.0006);
  const uv = face.getAttribute('uv');
  for (let i = 0; i < uv.count; i += 1) {
    uv.setXY(i, uv.getX(i) > 0.5 ? cell.u1 : cell.u0, uv.getY(i) > 0.5 ? cell.v0 : cell.v1);
  }
  return face.applyMatrix4(place);
}
