import { describe, expect, it } from 'vitest';
import { type BrowserSearch, findBrowser } from '../../../tools/browser/find-browser';

const machine = (given: Partial<BrowserSearch> & { files?: readonly string[] }): BrowserSearch => ({
  env: {},
  platform: 'linux',
  unpack: undefined,
  exists: (path) => given.files?.includes(path) ?? false,
  ...given,
});
const unpack = () => Promise.resolve({ executablePath: '/cache/chromium', env: {}, origin: 'npm' });

describe('findBrowser', () => {
  it('takes CHROME_PATH before all others', async () => {
    const found = await findBrowser(
      machine({ env: { CHROME_PATH: '/my/chrome' }, files: ['/my/chrome'], unpack }),
    );
    expect(found).toMatchObject({ executablePath: '/my/chrome', origin: 'CHROME_PATH' });
  });

  it('says so when CHROME_PATH leads nowhere', async () => {
    await expect(findBrowser(machine({ env: { CHROME_PATH: '/gone' }, unpack }))).rejects.toThrow('/gone');
  });

  it('prefers the one from npm to an installed one', async () => {
    const found = await findBrowser(machine({ files: ['/usr/bin/chromium'], unpack }));
    expect(found.executablePath).toBe('/cache/chromium');
  });

  it.each([
    ['linux', { PATH: '/opt/bin:/usr/bin' }, '/opt/bin/google-chrome'],
    ['linux', {}, '/usr/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ] as const)('finds an installed one on %s', async (platform, env, path) => {
    expect((await findBrowser(machine({ platform, env, files: [path] }))).executablePath).toBe(path);
  });

  it('ends with one sentence that says what to do', async () => {
    const message = await findBrowser(machine({})).catch((error: Error) => error.message);
    expect(message).toContain('CHROME_PATH');
    expect(message).not.toContain('\n');
  });
});
