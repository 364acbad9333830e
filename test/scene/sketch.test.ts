import {
  BoxGeometry,
  Group,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Scene,
  Texture,
} from 'three';
import { expect, it } from 'vitest';
import { createSketch } from '../../src/scene/hall/sketch';

function hang() {
  const geometry = new BoxGeometry();
  const [light, nextLight] = [new Texture(), new Texture()];
  const put = (name: string, material: Material): Mesh => {
    const mesh = new Mesh(geometry, material);
    mesh.name = name;
    return mesh;
  };
  const [floor, wall] = [
    put('floor', new MeshStandardMaterial({ lightMap: light, lightMapIntensity: 2 })),
    put('wall', new MeshStandardMaterial({ lightMap: light })),
  ];
  const glass = put('glass', new MeshStandardMaterial({ transparent: true }));
  const lamp = put('lamp-ring', new MeshBasicMaterial({ color: 0x404040 }));
  const group = new Group().add(floor, wall, glass, lamp);
  const [vitrine, ring] = [
    put('vitrine', new MeshStandardMaterial()),
    put('ring', new MeshStandardMaterial()),
  ];
  const scene = new Scene().add(group, new Group().add(vitrine, ring));
  // The floor and the wall are drawn by one program, all else has its own.
  const programs = new Map<unknown, string>([
    [floor.material, 'stone'],
    [wall.material, 'stone'],
  ]);
  const drawn: string[][] = [];
  const renderer = {
    properties: { get: (material: Material) => ({ currentProgram: programs.get(material) ?? material }) },
    render(root: Scene) {
      const seen: string[] = [];
      root.traverseVisible((object) => {
        const { isMesh, name, material } = object as Mesh;
        if (!isMesh || !(material as Material).visible) return;
        seen.push((material as MeshBasicMaterial).isMeshBasicMaterial ? `plain ${name}` : name);
      });
      drawn.push(seen);
    },
  };
  const sketch = createSketch(renderer as never, { group, lamps: new Set(['lamp-ring']) } as never);
  return { sketch, scene, drawn, floor, nextLight };
}

it('draws the hall plainly and nothing else, and leaves everything as it was', () => {
  const { sketch, scene, drawn, floor } = hang();
  const { material } = floor;
  sketch.draw(scene, null as never);
  expect(drawn).toEqual([['plain floor', 'plain wall', 'plain lamp-ring']]);
  expect(floor.material).toBe(material);
  scene.traverse(({ visible }) => expect(visible).toBe(true));
});

it('fills in what so many further programs draw, until nothing is left', () => {
  const { sketch, scene, drawn } = hang();
  let rounds = 0;
  while (sketch.fill(scene, 1)) {
    sketch.draw(scene, null as never);
    rounds += 1;
  }
  sketch.draw(scene, null as never);
  expect(rounds).toBe(4);
  expect(drawn[0]).toEqual(['floor', 'wall', 'plain lamp-ring']);
  expect(drawn[1]).toEqual(['floor', 'wall', 'glass', 'plain lamp-ring']);
  expect(drawn.at(-1)).toEqual(['floor', 'wall', 'glass', 'plain lamp-ring', 'vitrine', 'ring']);
});

it('is in the light of the hour that has come meanwhile', () => {
  const { sketch, floor, nextLight } = hang();
  (floor.material as MeshStandardMaterial).lightMap = nextLight;
  (floor.material as MeshStandardMaterial).lightMapIntensity = 5;
  const { lightMap, lightMapIntensity } = sketch.during(() => floor.material as MeshBasicMaterial);
  expect({ lightMap, lightMapIntensity }).toEqual({ lightMap: nextLight, lightMapIntensity: 5 });
});
