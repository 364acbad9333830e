import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** An executable browser and the environment variables that it needs to start. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where it came from, for messages: `CHROME_PATH`, `chromium 153.0.0 (npm)`, `installed`. */
  readonly origin: string;
}

const cacheFolder = join(import.meta.dirname, '../../node_modules/.cache');

/** The fonts that the package brings, found from wherever the repository lies. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Its build runs on glibc for x64 only: no musl, no ARM. */
export function canUnpackChromium(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined && packageFolder() !== undefined;
}

/**
 * The Chromium inside `@sparticuz/chromium`, unpacked once to `node_modules/.cache/chromium-<version>`.
 * Only the package's archives are used: its own unpacking reuses any file of the same name in the temporary folder,
 * whatever its version, and its flags (`--single-process`, `--disable-web-security`) would falsify tests.
 */
export async function unpackChromium(): Promise<BrowserProgram> {
  const folder = packageFolder();
  if (folder === undefined) throw new Error('The package @sparticuz/chromium is not installed.');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = join(cacheFolder, `chromium-${version}`);
  if (!isComplete(home)) await unpack(join(folder, 'bin'), home);
  const executablePath = join(home, 'chromium');
  return { executablePath, env: environmentFor(home, executablePath), origin: `chromium ${version} (npm)` };
}

function packageFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const folder = dirname(dirname(entry));
    return existsSync(join(folder, 'bin/chromium.br')) ? folder : undefined;
  } catch {
    return undefined;
  }
}

const isComplete = (home: string): boolean => existsSync(join(home, 'complete'));

/** Unpacks beside the goal and renames, so that two processes at once, or a stopped one, leave nothing half-made. */
async function unpack(archives: string, home: string): Promise<void> {
  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const inflate = (name: string, sink: NodeJS.WritableStream) =>
    pipeline(createReadStream(join(archives, name)), createBrotliDecompress({ chunkSize: 2 ** 21 }), sink);
  try {
    await Promise.all([
      inflate('chromium.br', createWriteStream(join(draft, 'chromium'), { mode: 0o755 })),
      // libEGL, libGLESv2 and libvk_swiftshader count only when they lie beside the program.
      inflate('swiftshader.tar.br', extract(draft)),
      inflate('fonts.tar.br', extract(draft)),
      inflate('al2023.tar.br', extract(draft)),
    ]);
    writeFileSync(join(draft, 'fonts.conf'), fontsConf);
    writeFileSync(join(draft, 'complete'), '');
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process was first: its copy is as good as ours.
    if (!isComplete(home)) throw error;
  }
}

/** NSS and a font where the machine has none; nothing where it has them. */
function environmentFor(home: string, executablePath: string): Record<string, string> {
  const env: Record<string, string> = {};
  const libraries = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout ?? '';
  if (libraries.includes('not found')) {
    const known = process.env['LD_LIBRARY_PATH'];
    env['LD_LIBRARY_PATH'] = known ? `${join(home, 'lib')}:${known}` : join(home, 'lib');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = home;
  return env;
}
