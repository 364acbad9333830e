import { Parser } from 'htmlparser2';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import { createCatalogIndex, parseCatalog } from '#catalog';
import { allArticles, allPlaces, headOf, SitePage } from '#pages';
import { resolvePlan } from '#plan';
import { fillTemplate } from '../../tools/site/template';
import { allScripted } from '../fixtures/hostile/catalogs';
import { SCRIPTS } from '../fixtures/hostile/texts';
import { smallVenue } from '../support/small-exhibition';
import { createTestSite } from './exhibition';

const { value: catalog, problems } = parseCatalog(JSON.stringify(allScripted()));
if (!catalog) throw new Error(problems[0]?.message);
const data = {
  catalog,
  index: createCatalogIndex(catalog),
  manifest: EMPTY_MANIFEST,
  plan: resolvePlan(catalog, smallVenue(), EMPTY_MANIFEST),
};
const template = '<!doctype html><html><head><!--head--></head><body><div><!--body--></div></body></html>';

/** What of a page a browser would run, load or obey; and its text. */
function readPage(html: string) {
  const alive: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(script|iframe|object|embed|base|meta|style|svg:script|math)$/.test(name)) alive.push(name);
      // React asks for pictures ahead of time; it may ask for nothing else.
      if (name === 'link' && attributes['as'] !== 'image') alive.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on/.test(key) || key === 'srcdoc') alive.push(`${name} ${key}`);
        if (
          /^(href|src|action|formaction|xlink:href)$/.test(key) &&
          /^\s*(javascript|data|vbscript):/i.test(value)
        )
          alive.push(`${name} ${key}=${value}`);
      }
    },
    ontext(piece) {
      text += piece;
    },
  });
  parser.end(html);
  return { alive, text };
}

it.each(
  allPlaces(catalog).map((place) => ({
    name: 'id' in place ? `${place.kind} ${place.id}` : place.kind,
    place,
  })),
)(`the page of $name shows hostile texts as texts: ${SCRIPTS.length} of them`, async ({ place }) => {
  const { site } = await createTestSite(data, 'en');
  const body = renderToString(<SitePage articles={allArticles} site={site} place={place} />);
  const html = fillTemplate(template, { language: 'en', up: './', head: '', body, words: {} });
  const { alive, text } = readPage(html);
  expect(alive).toEqual([]);
  expect(text).toMatch(/pwned|evil\.example|<!--head-->/);
  expect(headOf(data, place, 'en', site.messages).title.length).toBeGreaterThan(0);
});
