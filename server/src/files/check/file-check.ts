import { fileTypeFromBuffer } from 'file-type';
import type { MediaType, UploadPurpose } from '../upload-rules.ts';
import { isAllowed, MAX_FILE_BYTES } from '../upload-rules.ts';
import { FileError } from './file-error.ts';
import { checkPdf } from './pdf-check.ts';
import { checkPhoto } from './photo-check.ts';
import { redrawPicture } from './redraw-picture.ts';

export interface CheckedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
}

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
  const image = await redrawPicture(bytes, mediaType);
  if (image.length > MAX_FILE_BYTES) throw tooLarge();
  if (purpose === 'PHOTO') await checkPhoto(image);
  return { bytes: image, mediaType };
}

function tooLarge(): FileError {
  return new FileError('FILE_TOO_LARGE', { maxBytes: MAX_FILE_BYTES });
}
