import { expect, it } from 'vitest';
import { pageOf } from '../../src/embed/client/notice';

it.each([
  ['https://forum.example/embed/', 'https://forum.example/'],
  ['https://forum.example/embed/works/asyk/?ui=minimal#x', 'https://forum.example/works/asyk/'],
  ['https://forum.example/embed/fr/works/asyk/', 'https://forum.example/fr/works/asyk/'],
  ['https://forum.example/a/embed/kk/', 'https://forum.example/a/kk/'],
  ['https://forum.example/embed/works/embed/', 'https://forum.example/works/embed/'],
  ['https://forum.example/embed/forum/embed/works/asyk/', 'https://forum.example/embed/forum/works/asyk/'],
  ['https://forum.example/embed/fr/halls/room/', 'https://forum.example/fr/'],
  ['https://forum.example/embed/tours/once-round/index.html', 'https://forum.example/tours/once-round/'],
  ['https://elsewhere.example/video/7', null],
])('a frame at %s has its page at %s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});
