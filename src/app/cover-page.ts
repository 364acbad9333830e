import { siteBase } from './base';

/** After this long, milliseconds, the page is better than a picture. */
const LONGEST = 8000;

/**
 * An address has asked for the hall: its picture stands before the page at once, and nothing more is fetched for what is
 * behind it, neither pictures nor letters. Returns what shows the page again.
 */
export function coverPage(): () => void {
  const { classList } = document.documentElement;
  const cover = document.createElement('div');
  cover.id = 'entering';
  const picture = document.createElement('img');
  picture.alt = '';
  picture.src = `${siteBase()}media/poster.webp`;
  // Not every exhibition has one.
  picture.addEventListener('error', () => picture.remove());
  cover.append(picture);
  document.body.append(cover);
  classList.add('entering');
  const uncover = (): void => {
    clearTimeout(timer);
    classList.remove('entering');
    cover.remove();
  };
  const timer = setTimeout(uncover, LONGEST);
  return uncover;
}
