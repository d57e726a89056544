import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import type { MediaType, UploadPurpose } from '../upload-rules.ts';
import { isAllowed, MAX_FILE_BYTES } from '../upload-rules.ts';
import { FileError } from './file-error.ts';
import { checkPdf } from './pdf-check.ts';
import { checkPhoto } from './photo-check.ts';

export interface CheckedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
}

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

/**
 * Checks a file by its content, never by its name. Re-encodes images, applies their orientation and strips metadata
 * (R-PER-3). Throws FILE_TOO_LARGE, FILE_TYPE_NOT_ALLOWED or FILE_NOT_READABLE, or like {@link checkPdf} and {@link checkPhoto}.
 */
export async function checkFile(bytes: Uint8Array, purpose: UploadPurpose): Promise<CheckedFile> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge();
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (!isAllowed(purpose, mediaType)) throw new FileError('FILE_TYPE_NOT_ALLOWED');
  if (mediaType === 'application/pdf') {
    await checkPdf(bytes);
    return { bytes, mediaType };
  }
  const image = await reencode(bytes, mediaType);
  if (image.length > MAX_FILE_BYTES) throw tooLarge();
  if (purpose === 'PHOTO') await checkPhoto(image);
  return { bytes: image, mediaType };
}

function tooLarge(): FileError {
  return new FileError('FILE_TOO_LARGE', { maxBytes: MAX_FILE_BYTES });
}

async function reencode(bytes: Uint8Array, mediaType: 'image/jpeg' | 'image/png'): Promise<Uint8Array> {
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
