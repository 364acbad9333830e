import { siteAddress, siteBase } from './base';

/** Has paper say where the page was found, which a style sheet cannot know by itself. */
export function connectPrinting(): void {
  addEventListener('beforeprint', () => {
    const address = new URL(location.pathname.slice(siteBase().length), siteAddress()).href;
    document.documentElement.style.setProperty('--address', JSON.stringify(address));
  });
}
