import {
  DepthTexture,
  Matrix4,
  type Mesh,
  MeshBasicMaterial,
  type Object3D,
  PerspectiveCamera,
  UnsignedIntType,
  Vector3,
  WebGLRenderTarget,
} from 'three';
import type { HandShadow, ShadowUniforms } from './hand-lamp';

/** Pixels a side: a granule of half a millimetre on a piece as large as a hand is several wide. */
const EDGE = 2048;
/** What throws a shadow is drawn in this layer as well. */
const LAYER = 7;
/** Into the unit cube that textures are looked up in. */
const TO_UNIT = new Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5, 0, 0, 0, 1);

export function createHandShadow(uniforms: ShadowUniforms): HandShadow {
  const depth = new DepthTexture(EDGE, EDGE, UnsignedIntType);
  const target = new WebGLRenderTarget(EDGE, EDGE, { depthTexture: depth });
  const plain = new MeshBasicMaterial({ colorWrite: false });
  const eye = new PerspectiveCamera();
  eye.layers.set(LAYER);
  const lamp = new Vector3();
  uniforms.handShadow.value = depth;
  return {
    draw(renderer, { scene, camera }, { direction, middle, reach, radius }) {
      lamp.copy(middle).addScaledVector(direction, reach).applyMatrix4(camera.matrixWorld);
      eye.fov = (2 * Math.asin(Math.min(0.95, radius / reach)) * 180) / Math.PI;
      eye.near = Math.max(reach * 0.02, reach - radius);
      eye.far = reach + radius;
      eye.updateProjectionMatrix();
      eye.position.copy(lamp);
      eye.lookAt(lamp.copy(middle).applyMatrix4(camera.matrixWorld));
      eye.updateMatrixWorld();
      scene.traverse((part) => {
        if (casts(part)) part.layers.enable(LAYER);
      });
      scene.overrideMaterial = plain;
      renderer.setRenderTarget(target);
      renderer.render(scene, eye);
      renderer.setRenderTarget(null);
      scene.overrideMaterial = null;
      uniforms.handToShadow.value
        .multiplyMatrices(TO_UNIT, eye.projectionMatrix)
        .multiply(eye.matrixWorldInverse)
        .multiply(camera.matrixWorld);
      uniforms.handGrain.value = (2 * radius) / EDGE;
    },
    dispose() {
      uniforms.handShadow.value = null;
      uniforms.handGrain.value = 0;
      target.dispose();
      depth.dispose();
      plain.dispose();
    },
  };
}

/** A drawing throws no shadow. */
function casts(part: Object3D): boolean {
  const { isMesh, material } = part as Mesh;
  return isMesh === true && !Array.isArray(material) && !material.transparent;
}
