import { BoxGeometry, Group, type Material, Mesh, MeshBasicMaterial, Scene } from 'three';
import { expect, it } from 'vitest';
import { warmUp } from '../../src/scene/hall/warm-up';

function hang() {
  const geometry = new BoxGeometry();
  const [stone, glass, silver] = [new MeshBasicMaterial(), new MeshBasicMaterial(), new MeshBasicMaterial()];
  const put = (name: string, material: Material): Mesh => {
    const mesh = new Mesh(geometry, material);
    mesh.name = name;
    return mesh;
  };
  const sky = put('sky', glass);
  sky.frustumCulled = false;
  const hall = new Group().add(put('floor', stone), put('wall', stone), sky);
  const scene = new Scene().add(hall, new Group().add(put('ring', silver)));
  const drawn: string[][] = [];
  const prepared: string[] = [];
  let scissored = false;
  const renderer = {
    extensions: { has: () => false },
    compile: (part: Mesh) => prepared.push(part.name),
    info: { programs: [] },
    properties: { get: (material: Material) => ({ currentProgram: material }) },
    setScissor() {},
    setScissorTest: (on: boolean) => {
      scissored = on;
    },
    render(root: Scene) {
      const seen: string[] = [];
      root.traverseVisible((object) => {
        if ((object as Mesh).isMesh) seen.push(`${object.name}${object.frustumCulled ? ' culled' : ''}`);
      });
      drawn.push(scissored ? seen : ['the whole canvas']);
    },
  };
  return { renderer: renderer as never, scene, drawn, prepared, sky };
}

it('draws all of a hall once, so many programs at a time, and leaves it as it was', async () => {
  const { renderer, scene, drawn, prepared, sky } = hang();
  let turns = 0;
  let frames = 0;
  await warmUp({
    renderer,
    scene,
    camera: null as never,
    atOnce: 1,
    turn: async () => {
      turns += 1;
    },
    inFrame: async (act) => {
      frames += 1;
      act();
    },
    isLeft: () => false,
  });
  expect(prepared).toEqual(['floor', 'wall', 'sky', 'ring']);
  expect(drawn).toEqual([['floor', 'wall'], ['sky'], ['ring']]);
  // Whoever turns the work comes between any two steps.
  expect({ turns, frames }).toEqual({ turns: 7, frames: 3 });
  scene.traverse(({ visible }) => expect(visible).toBe(true));
  scene.traverse((object) => expect(object.frustumCulled).toBe(object !== sky));
});

it('ends where the visitor leaves', async () => {
  const { renderer, scene, drawn } = hang();
  await warmUp({
    renderer,
    scene,
    camera: null as never,
    atOnce: 1,
    turn: async () => {},
    inFrame: async (act) => act(),
    isLeft: () => drawn.length === 1,
  });
  expect(drawn).toHaveLength(1);
});
