import { BoxGeometry, Group, Mesh, MeshStandardMaterial } from 'three';
import { describe, expect, it, vi } from 'vitest';
import type { Problem } from '#kit';
import type { Visit } from '#visit';
import { LoadError } from '../../src/scene/loading/fetch-bytes';
import type { Loader, LoadRequest } from '../../src/scene/loading/loader';
import { createWorkShelf } from '../../src/scene/works/shelf';

const WHOLE = Number.POSITIVE_INFINITY;
const wish = (work: string, edge = WHOLE) => ({ work, edge });
const names = ['a', 'b', 'c', 'd', 'e'];

function model(): Group {
  return new Group().add(new Mesh(new BoxGeometry(), new MeshStandardMaterial()));
}

/** A shelf whose files come when the test says so. */
function setUp({ kept = 1e9 } = {}) {
  const asked: { url: string; edge?: number | undefined; signal?: AbortSignal | undefined }[] = [];
  const answers = new Map<string, { resolve(group: Group): void; reject(error: unknown): void }>();
  const loader = {
    model: (url: string, { edge, signal }: LoadRequest = {}) => {
      asked.push({ url, edge, signal });
      return new Promise<Group>((resolve, reject) => {
        answers.set(url, { resolve, reject });
        signal?.addEventListener('abort', () => reject(new LoadError('aborted', 'no longer wanted')));
      });
    },
  } as unknown as Loader;
  const states: Record<string, string> = {};
  const problems: Problem[] = [];
  const file = (work: string) => ({ file: `${work}.glb`, triangles: 12, texturePixels: 0 });
  const visit = {
    data: {
      catalog: { works: [], media: [] },
      manifest: {
        works: Object.fromEntries(names.map((work) => [work, { derivatives: { room: file(work) } }])),
      },
    },
    commands: {
      report: {
        work: (work: string, state: string) => {
          states[work] = state;
        },
        problem: (problem: Problem) => problems.push(problem),
      },
    },
  } as unknown as Visit;
  const wake = vi.fn();
  const limits = () => ({ bytes: 0, triangles: 0, kept, close: 0 });
  const shelf = createWorkShelf({ visit, loader, base: '/', limits, wake });
  const settle = () => new Promise((done) => setTimeout(done));
  return {
    shelf,
    asked,
    states,
    problems,
    wake,
    settle,
    urls: () => asked.map(({ url }) => url.replace('/models/', '').replace('.glb', '')),
    /** The file comes. */
    async come(work: string) {
      answers.get(`/models/${work}.glb`)?.resolve(model());
      await settle();
    },
    async fail(work: string, error: unknown) {
      answers.get(`/models/${work}.glb`)?.reject(error);
      await settle();
    },
  };
}

describe('what is wanted', () => {
  it('comes two at a time, in the order of the wishes as they are by then', async () => {
    const { shelf, urls, come } = setUp();
    shelf.want(names.map((work) => wish(work)));
    expect(urls()).toEqual(['a', 'b']);
    shelf.want(['a', 'b', 'e', 'd', 'c'].map((work) => wish(work)));
    await come('b');
    expect(urls()).toEqual(['a', 'b', 'e']);
  });

  it('is given up on its way when nobody wants it any more, and nothing is told', async () => {
    const { shelf, asked, states, problems, settle, urls } = setUp();
    shelf.want([wish('a'), wish('b')]);
    shelf.want([wish('b'), wish('c')]);
    expect(asked[0]?.signal?.aborted).toBe(true);
    expect(asked[1]?.signal?.aborted).toBe(false);
    await settle();
    expect(urls()).toEqual(['a', 'b', 'c']);
    expect(states['a']).toBe('waiting');
    expect(problems).toEqual([]);
  });

  it('is shown in the frame that admits it, no more at once than told, however it has come', async () => {
    const { shelf, come, wake, states } = setUp();
    const rung = vi.fn();
    shelf.changed.listen(rung);
    shelf.want([wish('a'), wish('b'), wish('c')]);
    for (const work of ['b', 'a', 'c']) await come(work);
    expect(wake).toHaveBeenCalledTimes(3);
    expect(shelf.room('b')).toBeUndefined();
    expect(shelf.admit(1)).toBe(true);
    expect(shelf.room('b')).toBeDefined();
    expect(shelf.room('a')).toBeUndefined();
    expect(shelf.admit(1e9)).toBe(false);
    expect(shelf.room('c')).toBeDefined();
    expect(rung).toHaveBeenCalledTimes(2);
    expect(states).toEqual({ a: 'room', b: 'room', c: 'room' });
  });
});

describe('what is no longer wanted', () => {
  it('goes, is kept unpacked as long as there is room, and comes back without the network', async () => {
    const { shelf, come, urls } = setUp();
    shelf.want([wish('a')]);
    await come('a');
    shelf.admit(1e9);
    const before = shelf.room('a');
    shelf.want([]);
    expect(shelf.room('a')).toBeUndefined();
    shelf.want([wish('a')]);
    shelf.admit(1e9);
    expect(shelf.room('a')).toBe(before);
    expect(urls()).toEqual(['a']);
  });

  it('is freed where there is none, but not before whoever draws it has done', async () => {
    const { shelf, come, urls } = setUp({ kept: 0 });
    shelf.want([wish('a')]);
    await come('a');
    shelf.admit(1e9);
    const shown = shelf.room('a');
    if (!shown) throw new Error('it is not there');
    const freed = vi.spyOn(shown, 'dispose');
    const done = shelf.use(shown);
    shelf.want([]);
    expect(freed).not.toHaveBeenCalled();
    done();
    expect(freed).toHaveBeenCalledTimes(1);
    shelf.want([wish('a')]);
    expect(urls()).toEqual(['a', 'a']);
  });

  it('comes back when the visitor returns, though it had to be given up for what was wanted meanwhile', async () => {
    const { shelf, come, urls, states } = setUp({ kept: 0 });
    const near = ['a', 'b'].map((work) => wish(work));
    const far = ['c', 'd'].map((work) => wish(work));
    for (const wishes of [near, far, near]) {
      shelf.want(wishes);
      for (const { work } of wishes) await come(work);
      shelf.admit(1e9);
      for (const { work } of [...near, ...far])
        expect(Boolean(shelf.room(work)), work).toBe(wishes.some((one) => one.work === work));
    }
    expect(urls()).toEqual(['a', 'b', 'c', 'd', 'a', 'b']);
    expect(states).toEqual({ a: 'room', b: 'room', c: 'waiting', d: 'waiting' });
  });

  it('stays while it is lent', async () => {
    const { shelf, come } = setUp({ kept: 0 });
    const lending = shelf.lend('d');
    await come('d');
    shelf.admit(1e9);
    const lent = await lending;
    if (!lent) throw new Error('it is not there');
    const freed = vi.spyOn(lent.model, 'dispose');
    shelf.want([]);
    expect(shelf.room('d')).toBe(lent.model);
    lent.giveBack();
    lent.giveBack();
    expect(freed).toHaveBeenCalledTimes(1);
    expect(shelf.room('d')).toBeUndefined();
  });
});

describe('another width', () => {
  it('takes the place of the one before when it has come', async () => {
    const { shelf, asked, come } = setUp({ kept: 0 });
    shelf.want([wish('a', 256)]);
    await come('a');
    shelf.admit(1e9);
    const coarse = shelf.room('a');
    shelf.want([wish('a', 512)]);
    expect(asked[1]?.edge).toBe(512);
    expect(shelf.room('a')).toBe(coarse);
    await come('a');
    shelf.admit(1e9);
    expect(shelf.room('a')).not.toBe(coarse);
    expect(shelf.edgeOf('a')).toBe(512);
  });

  it('that does not come leaves what is there', async () => {
    const { shelf, come, fail, problems, states, urls } = setUp();
    shelf.want([wish('a', 256)]);
    await come('a');
    shelf.admit(1e9);
    shelf.want([wish('a', 512)]);
    await fail('a', new LoadError('network', 'gone'));
    shelf.want([wish('a', 512)]);
    expect(shelf.room('a')).toBeTruthy();
    expect(urls()).toEqual(['a', 'a']);
    expect(problems).toEqual([]);
    expect(states['a']).toBe('room');
  });
});

describe('what does not come', () => {
  it('is told once, and asked for again when the network may be back', async () => {
    const { shelf, fail, come, problems, states, urls } = setUp();
    shelf.want([wish('a')]);
    await fail('a', new LoadError('network', 'no network'));
    expect(shelf.room('a')).toBeNull();
    expect(states['a']).toBe('failed');
    shelf.want([wish('a', 256)]);
    expect(urls()).toEqual(['a']);
    expect(problems).toMatchObject([{ code: 'model-network' }]);
    shelf.retry();
    expect(urls()).toEqual(['a', 'a']);
    await come('a');
    shelf.admit(1e9);
    expect(shelf.room('a')).toBeTruthy();
  });

  it('and never can is not asked for again', async () => {
    const { shelf, fail, urls } = setUp();
    shelf.want([wish('a')]);
    await fail('a', new LoadError('missing', 'not there'));
    shelf.retry();
    shelf.want([wish('a')]);
    expect(urls()).toEqual(['a']);
    expect(shelf.room('a')).toBeNull();
  });

  it('is told of a work without any model, and whoever wants to hold it gets nothing', async () => {
    const { shelf, problems, settle } = setUp();
    shelf.want([wish('unknown')]);
    await settle();
    expect(problems).toMatchObject([{ code: 'model-unlisted' }]);
    expect(await shelf.lend('unknown')).toBeNull();
  });
});
