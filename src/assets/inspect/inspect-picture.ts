import type { Problem } from '#kit';
import { faultOf } from './fault';
import { MOST } from './limits';
import { readPictureSize } from './picture-size';

/** Why a picture must not be decoded: of no known format, or many times as large as any that belongs here. */
export function inspectPicture(bytes: Uint8Array): Problem | undefined {
  const size = readPictureSize(bytes);
  if (!size)
    return faultOf(
      'picture-unknown',
      'The picture is no PNG, JPEG, WebP, AVIF, GIF or KTX2, or its beginning is missing; export it again.',
    );
  const { width, height } = size;
  if (width === 0 || height === 0)
    return faultOf('picture-damaged', 'The picture says that it has no pixels; export it again.');
  if (width > MOST.side || height > MOST.side || width * height > MOST.pixels)
    return faultOf(
      'picture-too-large',
      `The picture has ${width} × ${height} pixels, and ${MOST.pixels} in all are the most; make it smaller.`,
    );
  return undefined;
}
