import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type * as Prerender from '../../src/app/prerender';
import { readFrom } from './read-public.ts';
import { fillTemplate } from './template.ts';

/**
 * While developing, every address answers with the page that the build would write, rendered anew for each request;
 * the styles come by script, as Vite has them.
 */
export function pagesWhileDeveloping(): Plugin {
  return {
    name: 'hemicycle-dev-pages',
    apply: 'serve',
    configureServer(server) {
      const { root } = server.config;
      return () => {
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (!request.headers.accept?.includes('text/html')) return next();
          answer(url.pathname)
            .then((html) => {
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              response.end(html);
            })
            .catch(next);
        });

        async function answer(pathname: string): Promise<string> {
          const prerender = (await server.ssrLoadModule('/src/app/prerender.tsx')) as typeof Prerender;
          const exhibition = await prerender.loadExhibition(readFrom(join(root, 'public')));
          const embed = await findEmbedPage(prerender, exhibition, pathname);
          const template = await readFile(join(root, embed ? 'embed.html' : 'index.html'), 'utf8');
          const page = embed ?? (await findPage(prerender, exhibition, pathname));
          const html = fillTemplate(template, {
            language: page.language,
            up: page.up,
            head: `<title>${page.head.title}</title><script type="module" src="/src/pages/index.ts"></script>`,
            body: page.body,
            words: page.words,
          });
          return server.transformIndexHtml(pathname, html);
        }
      };
    },
  };
}

/** The page for frames at an address; undefined for none. */
async function findEmbedPage(
  prerender: typeof Prerender,
  exhibition: Prerender.Exhibition,
  pathname: string,
): Promise<Prerender.RenderedPage | undefined> {
  for (const { tag } of exhibition.pages.catalog.languages)
    for (const at of prerender.allEmbedPlaces(exhibition))
      if (`/${prerender.embedFolderOf(exhibition, at, tag)}` === pathname)
        return prerender.renderEmbedPage(exhibition, at, tag);
  return undefined;
}

async function findPage(
  prerender: typeof Prerender,
  exhibition: Prerender.Exhibition,
  pathname: string,
): Promise<Prerender.RenderedPage> {
  for (const { tag } of exhibition.pages.catalog.languages) {
    for (const place of prerender.allPlaces(exhibition.pages.catalog)) {
      if (`/${prerender.folderOf(exhibition, place, tag)}` === pathname) {
        return prerender.renderPage(exhibition, place, tag);
      }
    }
  }
  return prerender.renderPage(
    exhibition,
    { kind: 'home' },
    exhibition.pages.catalog.languages[0]?.tag ?? 'en',
  );
}
