import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../browser/launch';
import { buildIfStale } from '../serve/build-if-stale';
import { builtSite, createSiteServer } from '../serve/server';
import { composeWorksSheet, takeMacros } from './works';

/**
 * Takes the pictures of the README and the poster of the first page in the built site, so that they show what there is.
 * `npm run pictures [name …]`; `works` is the contact sheet of all works, `macros` what the loupe shows.
 */
interface Picture {
  readonly name: string;
  readonly file: string;
  readonly path: string;
  readonly size: readonly [width: number, height: number];
  readonly phone?: boolean;
  /** The hall has to be there, and still, before the picture is taken. */
  readonly hall?: boolean;
  /** The hall alone, without its interface. */
  readonly bare?: boolean;
}

/** Of the poster: it is what a visitor waits for, and stands behind words. */
const FIRST = 62;
const DESKTOP = [1440, 900] as const;
const PHONE = [390, 844] as const;
const docs = (name: string) => `docs/pictures/${name}.webp`;
/** Views of the hall: where its release is, and from above. */
const RELEASE = '?mode=hall&view=0,0,9.4,0,0.128';
const BRIDGE = '?mode=hall&view=1.34,2.85,10.9,0.108,-0.092';
const STAND = '?mode=hall&view=2.02,0,-3.8,-0.92,-0.12';

const PICTURES: readonly Picture[] = [
  {
    name: 'poster',
    file: 'public/media/poster.webp',
    path: RELEASE,
    size: [1600, 900],
    hall: true,
    bare: true,
  },
  { name: 'vestibule', file: docs('vestibule'), path: '?mode=hall', size: DESKTOP, hall: true },
  { name: 'entrance', file: docs('entrance'), path: RELEASE, size: DESKTOP, hall: true },
  { name: 'evening', file: docs('evening'), path: `${RELEASE}&hour=evening`, size: DESKTOP, hall: true },
  { name: 'bridge', file: docs('bridge'), path: `${BRIDGE}&hour=dusk`, size: DESKTOP, hall: true },
  { name: 'treasury', file: docs('treasury'), path: '?mode=hall&hall=treasury', size: DESKTOP, hall: true },
  { name: 'stand', file: docs('stand'), path: STAND, size: DESKTOP, hall: true },
  { name: 'country', file: docs('country'), path: 'countries/uz/?mode=hall', size: DESKTOP, hall: true },
  {
    name: 'designer',
    file: docs('designer'),
    path: 'designers/sheker-akiniyazova/?mode=hall',
    size: DESKTOP,
    hall: true,
  },
  {
    name: 'inspection',
    file: docs('inspection'),
    path: 'works/bilezik/?mode=hall&note=eye',
    size: DESKTOP,
    hall: true,
  },
  {
    name: 'compare',
    file: docs('compare'),
    path: 'works/qusmuryn-ring/?mode=hall&beside=shakek',
    size: DESKTOP,
    hall: true,
  },
  {
    name: 'walk',
    file: docs('walk'),
    path: 'tours/how-it-is-made/?mode=hall&stop=5',
    size: DESKTOP,
    hall: true,
  },
  { name: 'catalogue', file: docs('catalogue'), path: 'catalogue/', size: DESKTOP },
  { name: 'work', file: docs('work'), path: 'works/tumor/', size: DESKTOP },
  { name: 'phone-hall', file: docs('phone-hall'), path: RELEASE, size: PHONE, phone: true, hall: true },
  {
    name: 'phone-panel',
    file: docs('phone-panel'),
    path: 'works/asyk/?mode=hall',
    size: PHONE,
    phone: true,
    hall: true,
  },
  { name: 'phone-page', file: docs('phone-page'), path: 'works/gushvor/', size: PHONE, phone: true },
];

const root = join(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const chosen = PICTURES.filter(({ name }) => isWanted(name));
const tell = (file: string, bytes: number): void => console.log(`${file}  ${Math.round(bytes / 1000)} kB`);

if (isWanted('works')) await keep('docs/works.webp', await composeWorksSheet(root));
if (isWanted('macros'))
  for (const [name, picture] of await takeMacros(root)) await keep(docs(`macro-${name}`), picture);
if (chosen.length > 0) await takeInSite();

async function keep(file: string, picture: Buffer): Promise<void> {
  await writeFile(join(root, file), picture);
  tell(file, picture.byteLength);
}

async function takeInSite(): Promise<void> {
  await buildIfStale();
  const server = await createSiteServer({ root: builtSite });
  const browser = await launchBrowser();
  for (const picture of chosen) tell(picture.file, await take(browser, server.url, picture));
  await browser.close();
  await server.close();
}

async function take(
  browser: Browser,
  site: string,
  { file, path, size: [width, height], phone = false, hall, bare }: Picture,
): Promise<number> {
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: phone,
    hasTouch: phone,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(site + path);
  if (hall) await untilStill(page);
  const hint = page.getByRole('button', { name: 'Understood' });
  if (await hint.isVisible()) await hint.click();
  if (bare)
    await page.addStyleTag({
      content: 'body * { visibility: hidden } .stage, .stage * { visibility: visible }',
    });
  await page.waitForLoadState('networkidle');
  const png = await page.screenshot({ timeout: 120_000 });
  await context.close();
  const target = join(root, file);
  await mkdir(dirname(target), { recursive: true });
  const { size } = await sharp(png)
    .webp({ quality: bare ? FIRST : 82, effort: 6 })
    .toFile(target);
  return size;
}

/** Waits until every work in the hall is there and nothing is drawn any more. */
async function untilStill(page: Page): Promise<void> {
  const figures = () => page.evaluate(() => window.hemicycle.stats());
  for (let last = -1, calm = 0; calm < 3; ) {
    await page.waitForTimeout(1500);
    const { frames } = await figures();
    calm = frames > 0 && frames === last ? calm + 1 : 0;
    last = frames;
  }
}
