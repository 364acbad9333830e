import { Mesh, MeshBasicMaterial, RingGeometry, type Scene, type Vector3 } from 'three';
import { linear } from '../light/colour';

/** Radius of the ring, metres. */
const RADIUS = 0.2;

/** A soft ring on the floor where a click would lead. */
export interface FloorCursor {
  /** Puts it there; null hides it. True when something changed. */
  show(point: Vector3 | null): boolean;
  dispose(): void;
}

export function createFloorCursor(scene: Scene): FloorCursor {
  const geometry = new RingGeometry(RADIUS * 0.86, RADIUS, 48).rotateX(-Math.PI / 2);
  const material = new MeshBasicMaterial({
    color: linear(1.4, 1.35, 1.25),
    transparent: true,
    opacity: 0.55,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -4,
  });
  const ring = new Mesh(geometry, material);
  ring.name = 'floor-cursor';
  ring.visible = false;
  ring.renderOrder = 2;
  scene.add(ring);
  return {
    show(point) {
      const before = ring.visible;
      ring.visible = point !== null;
      if (!point) return before;
      const moved = ring.position.distanceToSquared(point) > 1e-6;
      ring.position.copy(point).setY(point.y + 0.004);
      return moved || !before;
    },
    dispose() {
      ring.removeFromParent();
      geometry.dispose();
      material.dispose();
    },
  };
}
