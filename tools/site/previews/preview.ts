import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { follow, type Ground } from '../check/ground';
import { readPage } from '../check/page-facts';

/** What a chat knows of a link: the tags of its page, and nothing that the exhibition's data say besides. */
export interface Preview {
  /** The page's file below the site's root. */
  readonly file: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  /** The picture as a `data:` address; missing where the page names none. */
  readonly picture?: string;
  readonly pictureText: string;
  /** What chats write below it. */
  readonly host: string;
}

/** Reads the preview of one built page as a chat would. @throws when the page names a picture that is not there */
export async function readPreview(folder: string, ground: Ground, file: string): Promise<Preview> {
  const html = await readFile(join(folder, file), 'utf8');
  const page = readPage(file, html);
  const tag = (name: string) => page.metas.get(name)?.[0] ?? '';
  const image = tag('og:image');
  return {
    file,
    language: page.language ?? 'en',
    direction: /<html[^>]* dir="rtl"/.test(html) ? 'rtl' : 'ltr',
    siteName: tag('og:site_name'),
    title: tag('og:title') || (page.titles[0] ?? ''),
    description: tag('og:description') || tag('description'),
    ...(image && { picture: await pictureAt(folder, ground, file, image) }),
    pictureText: tag('og:image:alt'),
    host: ground.known ? new URL(ground.origin).host : 'forum.example',
  };
}

async function pictureAt(folder: string, ground: Ground, from: string, address: string): Promise<string> {
  const target = follow(ground, from, address);
  if (target.kind !== 'file') throw new Error(`${from} names a picture that is not there: ${address}`);
  const bytes = await readFile(join(folder, target.file));
  return `data:image/jpeg;base64,${bytes.toString('base64')}`;
}
