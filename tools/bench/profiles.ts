import type { BrowserContextOptions } from 'playwright-core';

export type ProfileName = 'desktop' | 'phone';

/** The two machines of the budgets, as far as a browser can be told to be one. */
export const profiles: Readonly<Record<ProfileName, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
