import { beforeEach, expect, it } from 'vitest';
import { createDeathMark, type DeathMark, type MarkPlace } from '../../src/app/death-mark';

/** A tab: its storage, and locks that end with the page that holds them. */
let kept: Map<string, string>;
let held: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  held = new Map();
});

const storage = () => ({
  get length() {
    return kept.size;
  },
  key: (at: number) => [...kept.keys()][at] ?? null,
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
});

const locksOf = (page: string) =>
  ({
    async request(name: string, hold: () => Promise<void>) {
      await Promise.resolve();
      held.set(name, page);
      await hold();
      held.delete(name);
    },
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
  }) as unknown as NonNullable<MarkPlace['locks']>;

const settled = () => new Promise((done) => setTimeout(done));

/** A page begins with the hall on. */
async function begin(id: string, locks: MarkPlace['locks'] = locksOf(id)): Promise<DeathMark> {
  const mark = await createDeathMark({ storage, locks, id });
  mark.set();
  await settled();
  return mark;
}
const die = (id: string): void => {
  for (const [name, page] of held) if (page === id) held.delete(name);
};

it('counts deaths one after the other, and forgets them after a visit that ended in peace', async () => {
  expect((await begin('a')).deaths).toBe(0);
  die('a');
  expect((await begin('b')).deaths).toBe(1);
  die('b');
  const third = await begin('c');
  expect(third.deaths).toBe(2);
  third.clear();
  await settled();
  expect(kept.size + held.size).toBe(0);
  expect((await begin('d')).deaths).toBe(0);
});

it('takes a gallery that lives beside it for no death', async () => {
  await begin('a');
  expect((await begin('b')).deaths).toBe(0);
  die('a');
  expect((await begin('c')).deaths).toBe(1);
});

it('leaves the mark of the one beside it when it ends in peace', async () => {
  await begin('a');
  const other = await begin('b');
  other.clear();
  await settled();
  die('a');
  expect((await begin('c')).deaths).toBe(1);
});

it('begins lower in all frames of a tab that died, and no lower for there having been two', async () => {
  await begin('a');
  await begin('b');
  die('a');
  die('b');
  expect((await begin('c')).deaths).toBe(1);
  expect((await begin('d')).deaths).toBe(1);
  expect(kept.size).toBe(2);
});

it('is not there when it was taken back before the lock had come', async () => {
  const mark = await createDeathMark({ storage, locks: locksOf('a'), id: 'a' });
  mark.set();
  mark.clear();
  await settled();
  expect(kept.size + held.size).toBe(0);
  mark.set();
  await settled();
  expect(kept.size).toBe(1);
});

it('counts without locks too, and without storage nothing', async () => {
  await createDeathMark({ storage, locks: undefined, id: 'a' }).then((mark) => mark.set());
  expect((await createDeathMark({ storage, locks: undefined, id: 'b' })).deaths).toBe(1);
  const refuse = (): never => {
    throw new Error('forbidden');
  };
  const mark = await createDeathMark({
    storage: refuse,
    locks: { request: () => Promise.reject(refuse), query: () => Promise.reject(refuse) },
    id: 'c',
  });
  mark.set();
  mark.clear();
  expect(mark.deaths).toBe(0);
});
