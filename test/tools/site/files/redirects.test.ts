import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { MOVED_SCRIPT, movedPage, redirectsOf } from '../../../../tools/site/files/redirects';
import { readExhibition } from '../../../pages/exhibition';
import { smallWork } from '../../../support/small-exhibition';
import { folderOf, ORIGIN, pageOf, smallPages } from '../exhibition';

const data = smallPages({ works: [smallWork('ring', { aliases: ['band', 'hoop'] })] });
const [redirect] = redirectsOf(data.catalog);

describe('earlier identifiers', () => {
  it('lead to those of today, in every collection that has some', () => {
    expect(redirectsOf(data.catalog)).toEqual([
      { from: { kind: 'work', id: 'band' }, to: { kind: 'work', id: 'ring' } },
      { from: { kind: 'work', id: 'hoop' }, to: { kind: 'work', id: 'ring' } },
    ]);
    expect(redirectsOf(readExhibition().catalog)).toContainEqual({
      from: { kind: 'tour', id: 'first-walk' },
      to: { kind: 'tour', id: 'twelve-stands' },
    });
  });

  it('are known to the live exhibition, which need not be told', () => {
    const { index } = readExhibition();
    expect(index.tours.get('first-walk')?.id).toBe('twelve-stands');
    expect(data.index.works.get('hoop')?.id).toBe('ring');
  });
});

describe('a moved page', () => {
  it('leads to the page from where it lies, in its own language, three ways', async () => {
    if (!redirect) throw new Error('the test needs a redirect');
    const html = movedPage({
      page: await pageOf(data, redirect.to, 'fr'),
      siteName: 'A small exhibition',
    });
    const here = new URL(folderOf(data, redirect.from, 'fr'), ORIGIN);
    const ways = [
      /<noscript><meta http-equiv="refresh" content="0; url=([^"]+)"/,
      /<a href="([^"]+)"/,
      /data-to="([^"]+)"/,
      /rel="canonical" href="([^"]+)"/,
    ].map((way) => new URL(way.exec(html)?.[1] ?? '', here).href);
    expect(ways).toEqual(Array(4).fill(`${ORIGIN}fr/works/ring/`));
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('content="noindex"');
    // A chat follows nothing: it shows what the page itself says.
    expect(html).toContain('<meta property="og:title" content="The ring" />');
    expect(html).toContain('og/fr/works/ring.jpg');
    expect(new URL(/<script src="([^"]+)"/.exec(html)?.[1] ?? '', here).href).toBe(
      ORIGIN + MOVED_SCRIPT.file,
    );
  });

  it('takes along what else the address says', () => {
    const went: string[] = [];
    runInNewContext(MOVED_SCRIPT.text, {
      location: { search: '?stop=3', hash: '#content', replace: (to: string) => went.push(to) },
      document: { currentScript: { dataset: { to: '../../tours/b/' } } },
    });
    expect(went).toEqual(['../../tours/b/?stop=3#content']);
  });
});
