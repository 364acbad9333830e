import {
  DepthTexture,
  LessEqualCompare,
  LinearFilter,
  Matrix4,
  MeshBasicMaterial,
  type Object3D,
  PerspectiveCamera,
  type Scene,
  UnsignedIntType,
  type Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';

/** Pixels a side: a granule of half a millimetre on a piece as large as a hand is several wide. */
const EDGE = 2048;
/** What throws a shadow is drawn in this layer as well. */
const LAYER = 7;
/** Into the unit cube that textures are looked up in. */
const TO_UNIT = new Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5, 0, 0, 0, 1);

export interface ShadowUniforms {
  readonly handShadow: { value: DepthTexture | null };
  /** From the camera's space into the shadow's picture. */
  readonly handToShadow: { value: Matrix4 };
  /** How wide a pixel of it is on the piece, metres. */
  readonly handGrain: { value: number };
}

/** The shadow that pieces throw on themselves in the light of the hand: drawn anew when one of the two has moved. */
export interface HandShadow {
  /**
   * @param lamp where the lamp is, in the hall @param middle of what is shown @param radius of what is shown, metres
   */
  draw(
    renderer: WebGLRenderer,
    scene: Scene,
    pieces: readonly Object3D[],
    camera: PerspectiveCamera,
    lamp: Vector3,
    middle: Vector3,
    radius: number,
  ): void;
  dispose(): void;
}

export const createShadowUniforms = (): ShadowUniforms => ({
  handShadow: { value: null },
  handToShadow: { value: new Matrix4() },
  handGrain: { value: 0 },
});

export function createHandShadow(uniforms: ShadowUniforms): HandShadow {
  const depth = new DepthTexture(EDGE, EDGE, UnsignedIntType);
  depth.compareFunction = LessEqualCompare;
  depth.magFilter = LinearFilter;
  depth.minFilter = LinearFilter;
  const target = new WebGLRenderTarget(EDGE, EDGE, { depthTexture: depth });
  const plain = new MeshBasicMaterial({ colorWrite: false });
  const eye = new PerspectiveCamera();
  eye.layers.set(LAYER);
  uniforms.handShadow.value = depth;
  return {
    draw(renderer, scene, pieces, camera, lamp, middle, radius) {
      const away = lamp.distanceTo(middle);
      eye.fov = (2 * Math.asin(Math.min(0.95, radius / away)) * 180) / Math.PI;
      eye.near = Math.max(away * 0.02, away - radius);
      eye.far = away + radius;
      eye.updateProjectionMatrix();
      eye.position.copy(lamp);
      eye.lookAt(middle);
      eye.updateMatrixWorld();
      for (const piece of pieces) piece.traverse((part) => part.layers.enable(LAYER));
      const { background, overrideMaterial } = scene;
      scene.background = null;
      scene.overrideMaterial = plain;
      renderer.setRenderTarget(target);
      renderer.render(scene, eye);
      renderer.setRenderTarget(null);
      scene.overrideMaterial = overrideMaterial;
      scene.background = background;
      uniforms.handToShadow.value
        .multiplyMatrices(TO_UNIT, eye.projectionMatrix)
        .multiply(eye.matrixWorldInverse)
        .multiply(camera.matrixWorld);
      uniforms.handGrain.value = (2 * radius) / EDGE;
    },
    dispose() {
      uniforms.handShadow.value = null;
      target.dispose();
      depth.dispose();
      plain.dispose();
    },
  };
}
