import type { Visit } from '#visit';

/** How long the picture takes to appear, seconds. */
const FADE = 0.7;

/** Lets a canvas appear, which is hidden until there is something on it. */
export function appear(
  { style }: HTMLCanvasElement,
  motion: ReturnType<Visit['store']['getState']>['motion'],
  seconds = FADE,
): void {
  style.transition = motion === 'full' ? `opacity ${seconds}s ease` : 'none';
  style.opacity = '1';
}
