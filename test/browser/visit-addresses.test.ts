import { describe, expect, it } from 'vitest';
import { exhibition } from '../support/exhibition';
import { openHall } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';

const SMALL = { viewport: { width: 480, height: 300 }, reducedMotion: true } as const;

describe("every work's address", () => {
  it('leads to that work in hand, in whichever hall it is', async () => {
    const { page, assertQuiet } = await openHall(SMALL);
    const ids = exhibition.works.map(({ id }) => id);
    // All in the page itself: between two addresses hardly anything needs to be drawn.
    const states = await page.evaluate(async (works) => {
      const seen: Awaited<ReturnType<typeof window.hemicycle.getState>>[] = [];
      for (const id of works) {
        // As the browser does it on back and forward.
        history.pushState(null, '', `/works/${id}/?mode=hall`);
        dispatchEvent(new PopStateEvent('popstate'));
        for (let tries = 0; ; tries += 1) {
          const state = await window.hemicycle.getState();
          if ((state.mode === 'inspect' && state.work === id) || tries > 600) {
            seen.push(state);
            await new Promise((done) => setTimeout(done));
            break;
          }
          // A cut needs no frame; only another hall has to come.
          if (tries > 20) await new Promise((done) => setTimeout(done, 50));
        }
      }
      return seen;
    }, ids);
    expect(states.map(({ mode, work }) => `${mode} ${work}`)).toEqual(ids.map((id) => `inspect ${id}`));
    expect(states.map(({ address }) => address)).toEqual(ids.map((id) => `/works/${id}/?mode=hall`));
    const halls = new Set(states.map(({ hall }) => hall));
    expect(halls.size).toBe(2);
    expect((await hemicycle(page).stats()).problems).toEqual([]);
    assertQuiet();
  });

  it.each([
    ['in a case', 'tumor', 'hemicycle'],
    ['on a wall', 'suzani', 'hemicycle'],
    ['in the treasury', 'syrga', 'treasury'],
  ])('opens the hall at a work %s, in hand', async (_, work, hall) => {
    const { page, assertQuiet } = await openHall({ ...SMALL, path: `works/${work}/` });
    await untilState(page, ({ mode }) => mode === 'inspect');
    expect(await hemicycle(page).getState()).toMatchObject({ work, hall });
    assertQuiet();
  });
});
