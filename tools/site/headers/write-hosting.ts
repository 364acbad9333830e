import { resolve } from 'node:path';
import { createWriter, type Write } from '../write';
import { headersFile, type ServerFilesOptions, serverFiles } from './server-files';

interface HostingOptions extends ServerFilesOptions {
  /** Where the files of servers go, if anywhere. */
  readonly serverFolder?: string | undefined;
}

/** Writes what tells hosts which headers to send and, where asked for, the files of servers. */
export async function writeHosting(write: Write, options: HostingOptions): Promise<void> {
  await write('_headers', headersFile(options));
  if (options.serverFolder !== undefined) {
    const { write: writeServer } = createWriter(resolve(options.serverFolder));
    for (const { path, text } of serverFiles(options)) await writeServer(path, text);
  }
}
