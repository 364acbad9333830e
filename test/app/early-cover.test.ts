import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const classes = new Set<string>();
let covered = false;

beforeEach(() => {
  classes.clear();
  covered = false;
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('document', {
    documentElement: {
      classList: { add: (name: string) => classes.add(name), remove: (name: string) => classes.delete(name) },
    },
    getElementById: () => (covered ? {} : null),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const come = async (address: string) => {
  const { pathname, search } = new URL(address, 'https://museum.example/');
  vi.stubGlobal('location', { pathname, search });
  await import('../../src/app/early-cover');
  return classes.has('entering');
};

it.each([
  ['forum/?mode=hall', true],
  ['forum/fr/countries/uz/?mode=hall&hour=dusk', true],
  ['forum/?kiosk=1', true],
  ['forum/', false],
  ['forum/?mode=page', false],
  // What it is about is shown until it can be turned.
  ['forum/works/adras/?mode=hall', false],
])('%s hides the page behind the hall: %s', async (address, hidden) => {
  expect(await come(address)).toBe(hidden);
});

it('shows the page after a while, unless its own script looks after it', async () => {
  await come('?mode=hall');
  vi.runAllTimers();
  expect(classes.has('entering')).toBe(false);
});

it('leaves to the page’s own script what that has covered', async () => {
  await come('?mode=hall');
  covered = true;
  vi.runAllTimers();
  expect(classes.has('entering')).toBe(true);
});
