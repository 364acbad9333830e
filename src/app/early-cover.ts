/**
 * An address that asks for the hall: what is below it is hidden before it is laid out, so that neither letters nor pictures are
 * fetched for a page that nobody sees. This comes by itself, before the style sheet has, and needs nothing else; where
 * it does not come, the page's own script does the same, later. The page of a work shows what it is about until that can be
 * turned.
 */
const wish = new URLSearchParams(location.search);
if ((wish.get('mode') === 'hall' || wish.get('kiosk') === '1') && !location.pathname.includes('/works/')) {
  const { classList } = document.documentElement;
  classList.add('entering');
  // Nobody may have come to look after it.
  setTimeout(() => document.getElementById('entering') ?? classList.remove('entering'), 8000);
}

export {};
