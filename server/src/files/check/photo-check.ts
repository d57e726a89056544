import sharp from 'sharp';
import { FileError } from './file-error.ts';

/** The least that shows a face on a card, in pixels, and in the shape of a portrait (R-PER-3). */
const MIN_WIDTH = 300;
const MIN_HEIGHT = 400;

/** Small enough that noise does not count as a picture. */
const SAMPLE_EDGE = 32;
/** Of 255 levels of grey; portraits have more than twenty. */
const LEAST_DEVIATION = 3;

/**
 * Checks a photo of a person after its orientation was applied: large enough, taller than wide or square, and not blank
 * (R-PER-3). Throws PHOTO_TOO_SMALL, PHOTO_NOT_UPRIGHT or PHOTO_BLANK.
 */
export async function checkPhoto(image: Uint8Array): Promise<void> {
  const { width, height } = await sharp(image).metadata();
  // Large enough once it is turned: what is wrong with it is that it lies on its side.
  const [narrow, long] = [Math.min(width, height), Math.max(width, height)];
  if (narrow < MIN_WIDTH || long < MIN_HEIGHT) {
    throw new FileError('PHOTO_TOO_SMALL', { minWidth: MIN_WIDTH, minHeight: MIN_HEIGHT });
  }
  if (width > height) throw new FileError('PHOTO_NOT_UPRIGHT');
  if ((await deviation(image)) < LEAST_DEVIATION) throw new FileError('PHOTO_BLANK');
}

/** How much the greys of a picture differ, on the average. */
async function deviation(image: Uint8Array): Promise<number> {
  const greys = await sharp(image)
    .flatten({ background: '#fff' })
    .resize(SAMPLE_EDGE, SAMPLE_EDGE, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
  return Math.sqrt(greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length);
}
