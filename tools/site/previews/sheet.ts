import { readFileSync } from 'node:fs';
import { SANS } from '../picture-words';
import { escapeHtml } from '../template';
import type { Preview } from './preview';

/** How a chat draws a link: with its picture above the words, or as a thumbnail beside them. */
export type CardSize = 'large' | 'small';
export type Theme = 'light' | 'dark';

/** A page with one card a preview, in rows. Its look is nobody's: what chats have in common, at the width of a phone. */
export function sheetOf(rows: readonly (readonly Preview[])[], size: CardSize, theme: Theme): string {
  const cells = rows.map((row) => row.map((preview) => `<td>${cardOf(preview)}</td>`).join(''));
  return `<!doctype html><html lang="en" data-theme="${theme}"><head><meta charset="utf-8"><title>Previews</title>
<style>${STYLE}</style></head><body><table class="${size}">${cells.map((row) => `<tr>${row}</tr>`).join('')}</table></body></html>`;
}

function cardOf({ language, direction, title, description, picture, pictureText, siteName, host }: Preview) {
  const image = picture ? `<img src="${picture}" alt="${escapeHtml(pictureText)}">` : '<i></i>';
  return `<article lang="${language}" dir="${direction}">
<div class="card">${image}<div class="words">
<p class="site">${escapeHtml(siteName)}</p>
<p class="title" data-cut="title">${escapeHtml(title)}</p>
<p class="text" data-cut="description">${escapeHtml(description)}</p>
<p class="host">${escapeHtml(host)}</p></div></div></article>`;
}

/** A letter for every language, about as wide as those of phones. */
const FONT = `url(data:font/ttf;base64,${readFileSync(SANS.file).toString('base64')})`;

/** Titles have two lines and descriptions three beside a large picture; in a small card one and two. */
const STYLE = `
@font-face { font-family: Words; src: ${FONT} }
:root { --room: #e8e6e1; --bubble: #fff; --card: #f1f0ed; --ink: #16191c; --soft: #5d6469; --bar: #3f7a8c }
[data-theme='dark'] { --room: #101417; --bubble: #20282d; --card: #182024; --ink: #e9edef; --soft: #9aa6ac; --bar: #6fb1c4 }
body { margin: 16px; background: var(--room); color: var(--ink); font: 15px/1.35 Words }
table { border-spacing: 14px }
td { vertical-align: top }
article { width: 292px; padding: 4px; border-radius: 9px; background: var(--bubble) }
.card { overflow: hidden; border-radius: 6px; background: var(--card) }
img, i { display: block; object-fit: cover; background: var(--soft) }
.large img, .large i { width: 292px; height: 153px }
.small .card { display: flex; border-inline-start: 4px solid var(--bar) }
.small img, .small i { flex: none; order: 1; width: 84px; height: 84px; margin: 8px }
.small .words { flex: 1; min-width: 0 }
.words { padding: 7px 9px 8px }
p { margin: 0; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1 }
.title { font-weight: 600; font-size: 15.5px; -webkit-line-clamp: 2 }
.text { color: var(--soft); font-size: 14px; -webkit-line-clamp: 3 }
.small .text { -webkit-line-clamp: 2 }
.site, .host { color: var(--soft); font-size: 13px }
.site { color: var(--bar) }
`;
