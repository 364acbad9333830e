import type { BufferGeometry, Mesh, Object3D, Texture, WebGLRenderer } from 'three';
import { bytesOfTexture } from '../loading/texture-bytes';
import type { SceneRuntime } from '../stage/runtime';
import type { SceneStats } from '../types';

/** Adds up what the scene costs at this moment. */
export function collectStats(
  { meter, loader, profile, device }: SceneRuntime,
  renderer: WebGLRenderer | null,
  scene: Object3D | null,
  contextLosses: number,
): SceneStats {
  const info = renderer?.info;
  return {
    frames: meter.frames(),
    frameMs: meter.summary(),
    drawCalls: info?.render.calls ?? 0,
    triangles: info?.render.triangles ?? 0,
    geometries: info?.memory.geometries ?? 0,
    textures: info?.memory.textures ?? 0,
    gpuBytes: (scene ? measureScene(scene) : 0) + (renderer ? measureCanvas(renderer) : 0),
    transferredBytes: loader.transferred(),
    tier: profile.tier,
    pace: device.pace,
    contextLosses,
  };
}

/** Colour, depth and, with smoothing, four samples of each, for every pixel of the canvas. */
function measureCanvas(renderer: WebGLRenderer): number {
  const { width, height } = renderer.domElement;
  const samples = renderer.getContextAttributes()?.antialias ? 4 : 1;
  return width * height * (4 + 8 * samples);
}

function measureScene(scene: Object3D): number {
  const geometries = new Set<BufferGeometry>();
  const sources = new Map<unknown, number>();
  scene.traverse((object) => {
    const mesh = object as Mesh;
    if (!mesh.isMesh) return;
    geometries.add(mesh.geometry);
    for (const material of Array.isArray(mesh.material) ? mesh.material : [mesh.material]) {
      for (const value of Object.values(material)) {
        const texture = value as Texture | null;
        if (texture?.isTexture) sources.set(texture.source, bytesOfTexture(texture));
      }
    }
  });
  let bytes = 0;
  for (const geometry of geometries) bytes += measureGeometry(geometry);
  for (const size of sources.values()) bytes += size;
  return bytes;
}

function measureGeometry(geometry: BufferGeometry): number {
  const parts = [...Object.values(geometry.attributes), geometry.getIndex()];
  return parts.reduce((sum, part) => sum + (part?.array.byteLength ?? 0), 0);
}
