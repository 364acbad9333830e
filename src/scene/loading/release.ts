import { InstancedMesh, type Material, type Mesh, type Object3D, Texture } from 'three';

/** Frees a texture and, unlike `dispose` alone, the decoded picture behind it. */
export function releaseTexture(texture: Texture): void {
  const picture: unknown = texture.source.data;
  texture.dispose();
  if (typeof ImageBitmap !== 'undefined' && picture instanceof ImageBitmap) picture.close();
}

/** Frees a material and, when asked, every texture that it wears. */
export function releaseMaterial(material: Material, withTextures: boolean): void {
  if (withTextures) {
    for (const value of Object.values(material)) if (value instanceof Texture) releaseTexture(value);
  }
  material.dispose();
}

/** Frees the geometry, materials and textures of a loaded model. */
export function releaseModel(root: Object3D): void {
  root.traverse((object) => {
    const mesh = object as Mesh;
    if (!mesh.isMesh) return;
    mesh.geometry.dispose();
    // Where its instances are is kept apart from its geometry.
    if (mesh instanceof InstancedMesh) mesh.dispose();
    for (const material of Array.isArray(mesh.material) ? mesh.material : [mesh.material]) {
      releaseMaterial(material, true);
    }
  });
}

/**
 * Takes a model off the graphics card and keeps what it is made of, so that it can be drawn again. Its materials keep
 * their programs, which weigh nothing and take long to make, unless the context that these were made for is gone: who
 * keeps its programs keeps all of it.
 */
export function restModel(root: Object3D, contextGone = false): void {
  root.traverse((object) => {
    const mesh = object as Mesh;
    if (!mesh.isMesh) return;
    mesh.geometry.dispose();
    for (const material of Array.isArray(mesh.material) ? mesh.material : [mesh.material]) {
      for (const value of Object.values(material)) if (value instanceof Texture) value.dispose();
      if (contextGone) material.dispose();
    }
  });
}
