import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkSite } from '../../../../tools/site/check/run';
import { ORIGIN } from '../exhibition';

const FOLDERS = { en: '', fr: 'fr/' } as const;
type Language = keyof typeof FOLDERS;

const graph = (address: string, language: Language) => ({
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'WebPage', '@id': address, url: address, name: 'A name', inLanguage: language }],
});

function page(language: Language, place: string): string {
  const address = ORIGIN + FOLDERS[language] + place;
  const up = '../'.repeat((FOLDERS[language] + place).split('/').length - 1) || './';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${place || 'home'} in ${language}</title>
    <meta name="description" content="What ${place} is about">
    <link rel="canonical" href="${address}">
    <link rel="alternate" hreflang="en" href="${ORIGIN}${place}">
    <link rel="alternate" hreflang="fr" href="${ORIGIN}fr/${place}">
    <link rel="alternate" hreflang="x-default" href="${ORIGIN}${place}">
    <meta property="og:title" content="${place || 'home'}">
    <meta property="og:description" content="What ${place || 'the first page'} is about, told in a sentence">
    <meta property="og:site_name" content="A site">
    <meta name="twitter:card" content="summary_large_image">
    <meta property="og:image" content="${ORIGIN}still.webp">
    <meta property="og:image:alt" content="A ring">
    <script type="application/ld+json">${JSON.stringify(graph(address, language))}</script>
  </head>
  <body>
    <h1 id="top">A heading</h1>
    <p><a href="${up}works/ring/?mode=hall#top">The ring</a> <a href="https://elsewhere.example/none">Elsewhere</a></p>
    <img src="${up}still.webp" srcset="${up}still.webp 1x, ${up}still.webp 2x" alt="" width="4" height="3">
  </body>
</html>
`;
}

/** A site without a fault: two pages in two languages, one that moved, what programs read. */
export function soundSite(): Map<string, string> {
  const places = ['', 'works/ring/'];
  const listed = (['en', 'fr'] as const).flatMap((language) =>
    places.map((place) => FOLDERS[language] + place),
  );
  return new Map([
    ...(['en', 'fr'] as const).flatMap((language) =>
      places.map((place) => [`${FOLDERS[language]}${place}index.html`, page(language, place)] as const),
    ),
    [
      'works/band/index.html',
      '<!doctype html><html lang="en"><head><title>Moved</title><meta name="robots" content="noindex">' +
        '<link rel="canonical" href="../../works/ring/"></head><body><p><a href="../../works/ring/">On</a></p></body></html>',
    ],
    ['still.webp', ''],
    [
      'works/ring/oembed.json',
      JSON.stringify({ html: `<iframe src="${ORIGIN}works/ring/?mode=hall"></iframe>` }),
    ],
    ['sitemap.xml', listed.map((path) => `<url><loc>${ORIGIN}${path}</loc></url>`).join('\n')],
  ]);
}

/** Writes the site, checks it, and tells the codes of what was found, with their files. */
export async function faultsOf(
  site: ReadonlyMap<string, string>,
  options?: Parameters<typeof checkSite>[1],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'site-check-'));
  try {
    for (const [file, text] of site) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const { faults } = await checkSite(folder, options);
    return faults.map(({ file, code }) => `${file} ${code}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
