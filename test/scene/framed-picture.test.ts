import { type BufferGeometry, type Mesh, type MeshStandardMaterial, Texture } from 'three';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/scene/works/framed-picture';
import { readWork } from '../../src/scene/works/work-model';

describe('a picture in its frame', () => {
  it('has the size of the work and stands on the middle of its lower edge', () => {
    const { size, middle } = readWork(frameOf(new Texture(), [0.8, 0.6, 0.03]));
    expect(size.x).toBeCloseTo(0.8);
    expect(size.y).toBeCloseTo(0.6);
    expect(middle.x).toBeCloseTo(0);
    expect(middle.y).toBeCloseTo(0.3);
  });

  it('shows the picture at the front, its top up', () => {
    const texture = new Texture();
    const leaf = frameOf(texture, [0.8, 0.6, 0.03]).children[1] as Mesh<BufferGeometry, MeshStandardMaterial>;
    expect(leaf.material.map).toBe(texture);
    const position = leaf.geometry.getAttribute('position');
    const uv = leaf.geometry.getAttribute('uv');
    expect(position.count).toBe(4);
    for (let i = 0; i < position.count; i += 1) {
      // A texture as glTF has it begins at the top.
      expect(uv.getY(i)).toBe(position.getY(i) > 0 ? 0 : 1);
    }
    expect(leaf.position.z).toBeGreaterThan(0.03);
  });
});
