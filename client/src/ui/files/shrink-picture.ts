/** Sides of the pictures that are tried one after the other, and the quality of the JPEG. */
const sides = [4000, 3000, 2200, 1600] as const;
const quality = 0.88;

/** Whether a file that is too large can be made smaller here. */
export const canShrink = (file: File) => file.type === 'image/jpeg' || file.type === 'image/png';

/** What draws a picture with its longer side cut to `side`; for tests another. */
export type DrawSmaller = (file: File, side: number) => Promise<Blob | null>;

const drawSmaller: DrawSmaller = async (file, side) => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext('2d');
    if (!context) return null;
    // Where a picture is transparent, paper shows.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  } finally {
    picture.close();
  }
};

/**
 * A picture beyond the limit, as a JPEG within it; any other file as it is, one that cannot be made smaller too: whoever
 * sends it refuses it by its size.
 */
export async function fitPicture(file: File, maxBytes: number, draw: DrawSmaller = drawSmaller): Promise<File> {
  if (file.size <= maxBytes || !canShrink(file)) return file;
  for (const side of sides) {
    const drawn = await draw(file, side).catch(() => null);
    if (!drawn) return file;
    if (drawn.size <= maxBytes) {
      return new File([drawn], file.name.replace(/\.[^.]+$/, '.jpg'), { type: 'image/jpeg' });
    }
  }
  return file;
}
