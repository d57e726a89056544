import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isPassivePdf } from './pdf-check.js';
import type { UploadPurpose } from './upload.entity.js';
import { isAllowed, MAX_FILE_BYTES, type MediaType } from './upload-rules.js';

export interface CheckedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
}

/** Longest edge of a stored image, in pixels. */
const MAX_EDGE = 4096;
/** As much as the largest phone cameras; a small file may claim far more. */
const MAX_PIXELS = 50_000_000;
const MAX_DECODED_BYTES = 256 * 1024 * 1024;
const DECODING_SECONDS = 8;
const JPEG_QUALITY = 90;

/**
 * Checks a file by its content, never by its name. Re-encodes images, applies their orientation and strips metadata
 * (R-PER-3). Refuses with FILE_TOO_LARGE, FILE_TYPE_NOT_ALLOWED or FILE_NOT_READABLE, the last also for a PDF that is
 * encrypted or contains scripts, programs or files.
 */
export async function checkFile(bytes: Uint8Array, purpose: UploadPurpose): Promise<CheckedFile> {
  if (bytes.length > MAX_FILE_BYTES) refuse(ErrorCode.FILE_TOO_LARGE, undefined, { maxBytes: MAX_FILE_BYTES });
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (!isAllowed(purpose, mediaType)) refuse(ErrorCode.FILE_TYPE_NOT_ALLOWED);
  if (mediaType === 'application/pdf') {
    if (!isPassivePdf(bytes)) refuse(ErrorCode.FILE_NOT_READABLE);
    return { bytes, mediaType };
  }
  const image = await reencode(bytes, mediaType);
  if (image.length > MAX_FILE_BYTES) refuse(ErrorCode.FILE_TOO_LARGE, undefined, { maxBytes: MAX_FILE_BYTES });
  return { bytes: image, mediaType };
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
    refuse(ErrorCode.FILE_NOT_READABLE);
  }
}
