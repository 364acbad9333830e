import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Heard, listen, type ScreenReader } from '../support/access/screen-reader';
import { untilWalkable } from '../support/hall';
import { untilState } from '../support/hemicycle';
import { tabTo } from '../support/keys';
import { openPage } from '../support/page';

const line = ({ role, name }: Heard) => `${role} ${name}`;

/** Goes by Tab to something of a role and a name, as a screen reader says them, and returns all that it says of it. */
async function goTo(
  page: Page,
  reader: ScreenReader,
  role: string,
  name: RegExp,
  key = 'Tab',
): Promise<Heard> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < 120; tabs += 1) {
    await page.keyboard.press(key);
    const heard = await reader.focused();
    if (heard.role === role && name.test(heard.name)) return heard;
    passed.push(line(heard).slice(0, 30));
  }
  throw new Error(`Tab does not lead to ${role} ${name}: ${passed.join(', ')}`);
}

/** Waits until something has been said by itself. */
async function untilTold(reader: ScreenReader, sentence: RegExp): Promise<void> {
  const all: string[] = [];
  await expect
    .poll(async () => {
      all.push(...(await reader.told()));
      return all.some((each) => sentence.test(each)) ? 'told' : all.join(' | ');
    })
    .toBe('told');
}

const LANDMARKS = ['banner', 'navigation', 'main', 'contentinfo', 'search', 'region', 'complementary'];

it('the whole visit can be heard: pages, a work, its sheet, the hall, a work in hand, a note, and back', async () => {
  const { page, assertQuiet } = await openPage({
    viewport: 'small',
    reducedMotion: true,
  });
  const reader = await listen(page);

  // The first page: what it is called, its parts, and one heading above all others.
  expect((await reader.read('RootWebArea')).map(({ name }) => name)).toEqual([await page.title()]);
  expect((await reader.read(...LANDMARKS)).map(line).slice(0, 5)).toEqual([
    'navigation Skip',
    'banner ',
    'navigation Exhibition',
    'navigation Language',
    'main ',
  ]);
  const [title, ...further] = await reader.read('heading');
  expect(title).toMatchObject({ name: 'Central Asian\u00a0– European Creative Forum', state: { level: 1 } });
  expect(further.length).toBeGreaterThan(4);
  expect(new Set(further.map(({ state }) => state['level']))).not.toContain(1);
  // What is skipped first.
  await page.keyboard.press('Tab');
  expect(line(await reader.focused())).toMatch(/^link Skip to/);

  // The catalogue: a search with named fields, lists with links that say which work they lead to.
  await goTo(page, reader, 'link', /^Works$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/catalogue\/$/);
  expect((await reader.read('heading'))[0]).toMatchObject({ name: 'All works', state: { level: 1 } });
  const fields = (await reader.read('searchbox', 'combobox')).map(line);
  expect(fields[0]).toBe('searchbox Search');
  expect(fields.length).toBeGreaterThan(4);
  expect(fields.filter((field) => /^combobox $/.test(field))).toEqual([]);
  await goTo(page, reader, 'searchbox', /search/i);
  await page.keyboard.type('tumor');
  await untilTold(reader, /^(one|[1-5]?\d) works? of 60$/);
  await goTo(page, reader, 'link', /^Tūmor/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/works\/tumor/);

  // The work: the focus is on its heading; its picture says what is to be seen, its facts are pairs.
  await expect.poll(async () => line(await reader.focused())).toMatch(/^heading Tūmor/);
  const pictures = (await reader.read('image', 'img')).map(({ name }) => name);
  expect(Math.max(...pictures.map(({ length }) => length))).toBeGreaterThan(60);
  expect((await reader.read('term', 'DescriptionListTerm')).length).toBeGreaterThan(3);

  // Its sheet says whether it is open; what is copied is said.
  const share = await goTo(page, reader, 'DisclosureTriangle', /^Share/);
  expect(share.state).toMatchObject({ expanded: false });
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await reader.focused()).state['expanded']).toBe(true);
  await page.locator('#page [data-do="copy"]').first().waitFor();
  await goTo(page, reader, 'button', /^Copy link$/);
  await page.keyboard.press('Enter');
  await untilTold(reader, /copied|copy it by hand/i);

  // Into the hall, which says how it is used, and what can be done in it.
  await tabTo(page, '[data-enter]', undefined, 'Shift+Tab');
  expect((await reader.focused()).role).toBe('link');
  await page.keyboard.press('Enter');
  // The page was of a work: that is in hand before there is a hall around it.
  await untilTold(reader, /Looking closely\./);
  await untilWalkable(page);
  await untilTold(reader, /You are in the hall\. \d+ works are shown here\./);
  await expect.poll(async () => (await reader.read('main')).map(line)).toEqual(['main Hall']);
  const [stage] = await reader.read('application');
  expect(stage?.name).not.toBe('');
  expect(String(stage?.state['description'])).toMatch(/arrow/i);
  // The picture itself is nothing to a screen reader; the page behind the hall is not there.
  expect(await reader.read('Canvas', 'canvas')).toEqual([]);
  expect((await reader.read('contentinfo')).length).toBe(0);
  expect((await reader.read('heading')).filter(({ state }) => state['level'] === 1)).toHaveLength(1);

  // Putting the work back leads among the markers.
  await untilState(page, ({ mode }) => mode === 'inspect');
  await page.keyboard.press('Escape');
  await untilState(page, ({ mode, work }) => mode === 'walk' && work === null);

  // A marker says what it opens and whether it is open; the panel says what it is and is read from its heading.
  const marker = await goTo(page, reader, 'button', /^Kazakhstan$/);
  expect(marker.state).toMatchObject({ expanded: false });
  await page.keyboard.press('Enter');
  await untilTold(reader, /Opened: Kazakhstan\./);
  expect(await reader.focused()).toMatchObject({
    role: 'heading',
    name: 'Kazakhstan',
    state: { level: 2 },
  });
  expect((await reader.read('region')).map(({ name }) => name)).toContain('Opened');
  await page.keyboard.press('Escape');
  await expect.poll(async () => line(await reader.focused())).toBe('button Kazakhstan');

  // A work in hand is a toolbar, said as one; its notes are buttons in reading order.
  await goTo(page, reader, 'button', /^Tūmor/);
  await page.keyboard.press('Enter');
  await untilTold(reader, /Looking closely\./);
  await expect.poll(async () => line(await reader.focused())).toMatch(/^(button Put back|heading Tūmor)/);
  expect((await reader.read('toolbar')).map(line)).toEqual(['toolbar The work in hand']);
  const note = await goTo(page, reader, 'button', /^1 /);
  expect(note.state).toMatchObject({ expanded: false });
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await reader.focused()).role).toBe('heading');
  const opened = await reader.focused();
  expect(note.name).toContain(opened.name);
  expect((await reader.read('region')).map(({ name }) => name)).toContain(opened.name);

  // And back, step by step, to where each step began.
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await reader.focused()).name).toBe(note.name);
  await page.keyboard.press('Escape');
  await untilState(page, ({ mode }) => mode === 'walk');
  await expect.poll(async () => line(await reader.focused())).toMatch(/^button Tūmor/);
  await goTo(page, reader, 'button', /^View as list$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await untilState(page, ({ mode }) => mode === 'page');
  await expect.poll(async () => (await reader.focused()).role).toBe('heading');
  expect((await reader.read('contentinfo')).length).toBe(1);
  assertQuiet();
});
