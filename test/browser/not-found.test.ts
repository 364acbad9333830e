import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { exhibition } from '../support/exhibition';
import { openPage, shot } from '../support/page';

const messagesOf = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../src/pages/messages/${language}.json`), 'utf8'));
const languages = exhibition.languages.map(({ tag }) => tag);
const [first = 'en', ...others] = languages;
const folder = (language: string) => (language === first ? '' : `${language}/`);

describe('an address that is none', () => {
  it('is answered in each language, without script: a sentence, a search and ways on that lead somewhere', async () => {
    const { page, url } = await openPage({ path: 'works/nobody-made-this/', javaScript: false });
    for (const language of languages) {
      const say = messagesOf(language);
      const answer = await page.goto(url(`${folder(language)}works/nobody-made-this/`));
      expect(answer?.status()).toBe(404);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('h1').innerText()).toBe(say['not-found.title']);
      expect(await page.title()).toBe(say['not-found.title']);
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
      const hrefs = await page
        .locator('a[href]:not([href^="#"]), form')
        .evaluateAll((all) =>
          all.map((each) => (each as HTMLAnchorElement).href || (each as HTMLFormElement).action),
        );
      for (const href of new Set(hrefs.map((each) => each.split('#')[0] ?? '')))
        expect([href, (await page.request.head(href)).status()]).toEqual([href, 200]);
      await page.getByRole('searchbox').fill('asyk');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(`**/${folder(language)}catalogue/?q=asyk`);
    }
  });

  it('finds what was looked for, and says in every language what the first page cannot know', async () => {
    const { page, url, assertQuiet } = await openPage({ path: 'works/nobody-made-this/' });
    for (const language of others)
      expect(await page.locator(`main [lang="${language}"]`).innerText()).toContain(
        messagesOf(language)['not-found.title'],
      );
    await shot(page, 'not-found');
    await page.getByRole('searchbox').fill('асык');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(url('catalogue/?q=*'));
    await expect.poll(() => page.locator('[data-work]').count()).toBeLessThan(60);
    // A card that the list has just brought into view has no text before the next frame.
    await expect.poll(() => page.locator('main').innerText()).toContain('Asyk');
    assertQuiet(/404/);
  });

  it('is answered in its own language by a host that has one page for all', async () => {
    const root = await (await fetch(`${inject('siteUrl')}404.html`)).text();
    const { page, assertQuiet } = await openPage({
      path: 'tg/works/nobody-made-this/',
      prepare: (context) =>
        context.route('**/tg/works/nobody-made-this/', (route) =>
          route.fulfill({ status: 404, contentType: 'text/html', body: root }),
        ),
    });
    await expect.poll(() => page.locator('h1').innerText()).toBe(messagesOf('tg')['not-found.title']);
    expect(await page.locator('html').getAttribute('lang')).toBe('tg');
    expect(await page.title()).toBe(messagesOf('tg')['not-found.title']);
    await page.getByRole('searchbox').fill('asyk');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/tg/catalogue/?q=asyk');
    assertQuiet(/404/);
  });
});
