import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { beginningOf, exhibition } from '../support/exhibition';
import { openHall, standing, untilStill, untilWalkable } from '../support/hall';
import { hemicycle, untilState } from '../support/hemicycle';
import { openPage, type PageSettings, shot } from '../support/page';
import { serveVenueAs, withLostRooms, withTwoRooms } from '../support/two-rooms';

const distance = (a: { x: number; z: number }, b: { x: number; z: number }) =>
  Math.hypot(a.x - b.x, a.z - b.z);

describe('entering', () => {
  it('leads from the page into the hall, and back to the same page', async () => {
    const { page, assertQuiet } = await openPage({
      path: 'works/asyk/',
      viewport: 'small',
      reducedMotion: true,
    });
    await page.locator('[data-enter]').first().click();
    await untilWalkable(page);
    await untilState(page, ({ mode }) => mode === 'inspect');
    expect(await hemicycle(page).getState()).toMatchObject({ work: 'asyk', hall: 'hemicycle' });
    expect(new URL(page.url()).search).toContain('mode=hall');
    await page.goBack();
    await untilState(page, ({ mode }) => mode === 'page');
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/works/asyk/');
    assertQuiet();
  });

  it('draws nothing while nothing moves, also with a panel and markers shown', async () => {
    const { page, assertQuiet } = await openHall({ path: 'works/asyk/' });
    await untilStill(page);
    const before = (await hemicycle(page).stats()).frames;
    await page.waitForTimeout(2500);
    expect((await hemicycle(page).stats()).frames).toBe(before);
    assertQuiet();
  });

  it('keeps within what the hall may cost', async () => {
    const { page } = await openHall({ drawn: true });
    await untilStill(page);
    const { drawCalls, triangles, problems } = await hemicycle(page).stats();
    expect(drawCalls).toBeGreaterThan(10);
    expect(drawCalls).toBeLessThanOrEqual(80);
    expect(triangles).toBeGreaterThan(10_000);
    expect(triangles).toBeLessThanOrEqual(500_000);
    expect(problems).toEqual([]);
    await shot(page, 'entrance');
  });
});

describe('walking', () => {
  it('goes by keys, and stays inside', async () => {
    const { page, assertQuiet } = await openHall();
    const start = await standing(page);
    await page.locator('[data-stage]').focus();
    await page.keyboard.down('KeyW');
    await expect.poll(async () => distance(await standing(page), start)).toBeGreaterThan(0.5);
    await page.keyboard.up('KeyW');
    await untilStill(page);
    await page.keyboard.down('ArrowDown');
    await page.waitForTimeout(4000);
    await page.keyboard.up('ArrowDown');
    await untilStill(page);
    expect((await standing(page)).z).toBeLessThan(18.2);
    assertQuiet();
  });

  it('looks around by dragging and goes where the floor is clicked', async () => {
    const { page } = await openHall();
    const start = await standing(page);
    await page.mouse.move(320, 120);
    await page.mouse.down();
    await page.mouse.move(200, 120, { steps: 4 });
    await page.mouse.up();
    await untilStill(page);
    expect((await standing(page)).heading).not.toBeCloseTo(start.heading, 1);
    await page.evaluate(() => window.hemicycle.open({ hall: 'hemicycle' }));
    await untilStill(page);
    await page.mouse.click(320, 330);
    await untilStill(page);
    expect(distance(await standing(page), start)).toBeGreaterThan(0.5);
  });

  it('puts where the visitor stands into the address, and a friend stands there too', async () => {
    const { page, context } = await openHall();
    await page.getByRole('button', { name: 'Buttons for walking' }).click();
    await page.getByRole('button', { name: 'Step forward' }).click();
    await untilStill(page);
    await expect.poll(() => page.url()).toContain('view=');
    const here = await standing(page);
    const friend = await context.newPage();
    await friend.goto(page.url());
    await untilWalkable(friend);
    expect(distance(await standing(friend), here)).toBeLessThan(0.05);
    expect((await standing(friend)).heading).toBeCloseTo(here.heading, 2);
  });
});

describe('opening', () => {
  it('opens every kind of panel from its marker, by keyboard alone', async () => {
    const { page, assertQuiet } = await openHall({ reducedMotion: true });
    const kinds = { work: 'works', designer: 'designers', country: 'countries' } as const;
    for (const [kind, folder] of Object.entries(kinds)) {
      const marker = page.locator(`button[data-hotspot^="${kind}-"]`).first();
      const name = (await marker.innerText()).trim();
      await marker.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('region', { name: 'Opened', exact: true });
      await expect.poll(() => panel.isVisible()).toBe(true);
      expect(await panel.innerText()).toContain(name);
      await expect.poll(() => new URL(page.url()).pathname).toContain(`/${folder}/`);
      await page.keyboard.press('Escape');
      await expect.poll(() => panel.count()).toBe(0);
    }
    assertQuiet();
  });

  it('follows back and forward through what was opened', async () => {
    const { page } = await openHall({ reducedMotion: true });
    const api = hemicycle(page);
    await api.open({ work: 'asyk' });
    await api.open({ country: 'kz' });
    await page.goBack();
    await untilState(page, ({ work }) => work === 'asyk');
    await page.goBack();
    await untilState(page, ({ work, mode }) => work === null && mode === 'walk');
    await page.goForward();
    await untilState(page, ({ work }) => work === 'asyk');
  });

  it('takes a work in hand, and leaves everything as it was', async () => {
    const { page, assertQuiet } = await openHall({ reducedMotion: true });
    const api = hemicycle(page);
    const visitAsyk = async () => {
      await api.open({ work: 'asyk' });
      await untilState(page, ({ mode }) => mode === 'inspect');
      await untilStill(page);
      // Only the hall out of focus and the fine model are drawn any more.
      await page.locator('[data-stage]').focus();
      await page.keyboard.press('Equal');
      await expect.poll(async () => (await api.stats()).drawCalls, { timeout: 30_000 }).toBeLessThan(17);
      await untilStill(page);
    };
    const goBack = async () => {
      await page.goBack();
      await untilState(page, ({ mode, work }) => mode === 'walk' && work === null);
    };
    await untilStill(page);
    const stood = await standing(page);
    await visitAsyk();
    await goBack();
    await untilStill(page);
    expect(await standing(page)).toEqual(stood);
    // What stands about is on the graphics card since then.
    const { geometries, textures } = await api.stats();
    await visitAsyk();
    await page.keyboard.press('Digit2');
    await untilStill(page);
    await goBack();
    await expect.poll(() => api.stats(), { timeout: 20_000 }).toMatchObject({ geometries, textures });
    expect((await api.stats()).problems).toEqual([]);
    expect(await standing(page)).toEqual(stood);
    assertQuiet();
  });

  it('leads through the guided walk', async () => {
    const { page } = await openHall({ reducedMotion: true });
    const api = hemicycle(page);
    const [tour] = await api.list({ kind: 'tours' });
    await api.tour({ action: 'start', id: tour?.id ?? '' });
    await untilState(page, ({ mode, stop }) => mode === 'tour' && stop === 1);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await untilState(page, ({ stop }) => stop === 2);
    await page.getByRole('button', { name: 'Leave the guided walk' }).click();
    await untilState(page, ({ mode, tour: walking }) => mode === 'walk' && walking === null);
  });

  it('changes language without leaving the hall', async () => {
    const { page, assertQuiet } = await openHall({ path: 'works/asyk/' });
    await hemicycle(page).setLanguage('fr');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/fr/works/asyk/');
    await expect.poll(() => page.getByRole('button', { name: 'Fermer' }).count()).toBeGreaterThan(0);
    // The page came with its texts in English; those in French follow.
    const summary = exhibition.works.find(({ id }) => id === 'asyk')?.summary.fr ?? '';
    await expect.poll(() => page.locator('body').innerText()).toContain(beginningOf(summary));
    assertQuiet();
  });
});

/** The cabinet as two halls with an hour more; see `withTwoRooms`. */
const rooms = (change = withTwoRooms): PageSettings => ({
  query: { catalog: 'catalog/cabinet/exhibition.json' },
  prepare: serveVenueAs('cabinet', change),
});

describe('hours', () => {
  it('change the light of the hall, its works and its sky, and stay in the address', async () => {
    const { page, assertQuiet } = await openHall({ ...rooms(), drawn: true });
    const api = hemicycle(page);
    const brightness = async () => {
      await untilStill(page);
      const { channels } = await sharp(await page.locator('.stage').screenshot()).stats();
      return channels.slice(0, 3).reduce((sum, { mean }) => sum + mean / 3, 0);
    };
    const day = await brightness();
    const { textures } = await api.stats();
    await api.setHour('late');
    expect((await api.getState()).hour).toBe('late');
    const late = await brightness();
    await shot(page, 'hour-late');
    expect(late).toBeLessThan(day - 10);
    expect(page.url()).toContain('hour=late');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByLabel('Light').selectOption('Day');
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await brightness()).toBeCloseTo(day, 0);
    expect(await api.stats()).toMatchObject({ textures, problems: [] });
    assertQuiet();
  });

  it('stay as they are when the light of another does not come', async () => {
    const { page, assertQuiet } = await openHall(rooms(withLostRooms));
    const api = hemicycle(page);
    await api.setHour('late');
    await untilState(page, ({ hour }) => hour !== 'late');
    await expect.poll(() => page.getByText('The other light did not arrive').count()).toBeGreaterThan(0);
    expect((await api.stats()).problems.join()).toContain('hour-missing');
    assertQuiet(/404/);
  });
});

describe('halls', () => {
  it('lead into each other on foot, by their markers and back through the history', async () => {
    const { page, assertQuiet } = await openHall(rooms());
    const api = hemicycle(page);
    await untilStill(page);
    const { geometries, textures } = await api.stats();
    await page.locator('[data-stage]').focus();
    await page.keyboard.down('KeyW');
    await untilState(page, ({ hall }) => hall === 'second');
    await page.keyboard.up('KeyW');
    await untilStill(page);
    expect(page.url()).toContain('hall=second');
    expect(await page.getByRole('button', { name: 'Go into: Cabinet' }).count()).toBe(1);
    await page.goBack();
    await untilState(page, ({ hall }) => hall === 'cabinet');
    await untilStill(page);
    expect(page.url()).not.toContain('hall=second');
    // What is not shown is not on the graphics card either.
    expect(await api.stats()).toMatchObject({ geometries, textures });
    await page.getByRole('button', { name: 'Go into: Second room' }).focus();
    await page.keyboard.press('Enter');
    await untilState(page, ({ hall }) => hall === 'second');
    await untilStill(page);
    expect((await api.stats()).problems).toEqual([]);
    expect((await standing(page)).z).toBeGreaterThan(0.6);
    assertQuiet();
  });

  it('keep whoever wants to go where nothing comes, and say so', async () => {
    const { page, assertQuiet } = await openHall(rooms(withLostRooms));
    await untilStill(page);
    await page.locator('[data-stage]').focus();
    await page.keyboard.down('KeyW');
    await expect.poll(() => page.getByText('This hall did not arrive').count()).toBeGreaterThan(0);
    await page.keyboard.up('KeyW');
    expect((await hemicycle(page).getState()).hall).toBe('cabinet');
    expect((await standing(page)).z).toBeGreaterThan(0.59);
    assertQuiet(/404/);
  });
});

describe('another exhibition', () => {
  it('is shown in its own building, by its address', async () => {
    const { page, assertQuiet } = await openHall({
      query: { catalog: 'catalog/cabinet/exhibition.json' },
      drawn: true,
    });
    const { catalog } = await hemicycle(page).hello();
    expect(catalog.id).toBe('cabinet');
    expect(await hemicycle(page).list({ kind: 'works' })).toHaveLength(5);
    await untilStill(page);
    expect((await hemicycle(page).stats()).problems).toEqual([]);
    expect(page.url()).toContain('catalog=catalog/cabinet/exhibition.json');
    await shot(page, 'cabinet');
    assertQuiet();
  });
});
