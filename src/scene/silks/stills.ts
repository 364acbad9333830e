import type { Manifest } from '#assets';
import { LoadError } from '../loading/fetch-bytes';
import type { Loader } from '../loading/loader';
import { releaseTexture } from '../loading/release';

/**
 * Fetches the picture of a work, where it has one, in fewer bytes where the browser can read them, hands it over and
 * frees it. Rejects when it does not come.
 */
export async function lendStill(
  work: string,
  { loader, base, manifest }: { readonly loader: Loader; readonly base: string; readonly manifest: Manifest },
  use: (picture: ImageBitmap) => void,
): Promise<void> {
  const still = manifest.works[work]?.derivatives.still;
  if (!still) return;
  const fetchPicture = (file: string) => loader.picture(`${base}models/${file}`, 'colour');
  const texture = still.avif
    ? await fetchPicture(still.avif.file).catch((error: unknown) => {
        if (error instanceof LoadError && error.code === 'aborted') throw error;
        return fetchPicture(still.file);
      })
    : await fetchPicture(still.file);
  try {
    use(texture.image as ImageBitmap);
  } finally {
    releaseTexture(texture);
  }
}
