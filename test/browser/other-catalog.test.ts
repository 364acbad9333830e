import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { builtSite, createSiteServer } from '../../tools/serve/server';
import { openPage } from '../support/page';

it('shows the exhibition of another site when the build names it, and only then', async () => {
  const elsewhere = await createSiteServer({ root: builtSite });
  onTestFinished(elsewhere.close);
  // The browser knows this name by itself, and takes what it names for another site than the number.
  const other = elsewhere.url.replace('127.0.0.1', 'localhost');
  const origin = other.replace(/\/$/, '');
  const catalog = `${other}catalog/cabinet/exhibition.json`;
  // The page as `--allow-catalog` would write it.
  const body = readFileSync(join(builtSite, 'index.html'), 'utf8')
    .replace('<html ', `<html data-catalogs="${origin}" `)
    .replace(/(connect-src|img-src|media-src)[^;]*/g, `$& ${origin}`);
  const site = await createSiteServer({
    root: builtSite,
    faults: (path) => (path === '/index.html' ? { kind: 'other', body } : undefined),
  });
  onTestFinished(site.close);

  const allowed = await openPage({ site: site.url, path: 'index.html', query: { catalog } });
  await expect.poll(() => allowed.page.title()).not.toContain('Creative Forum');
  await expect
    .poll(() =>
      allowed.page.evaluate(() => [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length),
    )
    .toBeGreaterThan(0);
  const asked = elsewhere.log.map(({ path }) => path);
  expect(asked).toContain('/catalog/cabinet/exhibition.json');
  expect(asked).toContain('/models/manifest.json');
  allowed.assertQuiet(new RegExp(`^foreign request: ${other}`));

  const before = elsewhere.log.length;
  const refused = await openPage({ site: inject('siteUrl'), query: { catalog } });
  await refused.page
    .getByRole('alert')
    .getByText('one that it was built to show')
    .or(refused.page.getByRole('alert').getByText('?catalog='))
    .first()
    .waitFor();
  expect(elsewhere.log.length).toBe(before);
  refused.assertQuiet();
});
