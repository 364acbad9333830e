import type { GalleryError, GalleryErrorCode } from './public';

/** An error whose message says what to do. */
export function galleryError(code: GalleryErrorCode, message: string): GalleryError {
  return Object.assign(new Error(`Hemicycle: ${message}`), { name: 'GalleryError', code });
}
