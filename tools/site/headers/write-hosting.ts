import { resolve } from 'node:path';
import { createWriter, type Write } from '../write';
import { compressFolder } from './compress';
import { headersFile, type ServerFilesOptions, serverFiles } from './server-files';

interface HostingOptions extends ServerFilesOptions {
  /** The folder of the built site. */
  readonly dist: string;
  /** Where the files of servers go, if anywhere. */
  readonly serverFolder?: string | undefined;
  readonly compress: boolean;
}

/** Writes what tells hosts which headers to send and, where asked for, the files of servers and compressed copies. */
export async function writeHosting(write: Write, options: HostingOptions): Promise<void> {
  await write('_headers', headersFile(options));
  if (options.serverFolder !== undefined) {
    const writeServer = createWriter(resolve(options.serverFolder));
    for (const { path, text } of serverFiles(options)) await writeServer(path, text);
  }
  if (options.compress) console.log(`Wrote ${await compressFolder(options.dist)} compressed copies.`);
}
