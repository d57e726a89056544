import sharp from 'sharp';
import { FileError } from './file-error.ts';

/** Longest edge of a stored image, in pixels. */
const MAX_EDGE = 4096;
/** Enough for the largest phone cameras; stops small files that decode to huge images. */
const MAX_PIXELS = 50_000_000;
const MAX_DECODED_BYTES = 256 * 1024 * 1024;
const DECODING_SECONDS = 8;
const JPEG_QUALITY = 90;

// Pictures are decoded by two workers at a time, each with one thread, and nothing is kept for the next.
sharp.concurrency(1);
sharp.cache(false);

/** A picture drawn anew, upright and without metadata; nothing of the file that was sent remains (R-PER-3). Throws FILE_NOT_READABLE. */
export async function redrawPicture(bytes: Uint8Array, mediaType: 'image/jpeg' | 'image/png'): Promise<Uint8Array> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const { width, height, channels, depth } = await picture.metadata();
    const bytesPerSample = depth === 'uchar' ? 1 : 2;
    if (width * height * channels * bytesPerSample > MAX_DECODED_BYTES) throw new Error('too many pixels');
    const upright = picture
      .autoOrient()
      .resize({ width: MAX_EDGE, height: MAX_EDGE, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: DECODING_SECONDS });
    const encoded = mediaType === 'image/jpeg' ? upright.jpeg({ quality: JPEG_QUALITY }) : upright.png();
    return await encoded.toBuffer();
  } catch {
    throw new FileError('FILE_NOT_READABLE');
  }
}
