export interface DrawnPage {
  canvas: HTMLCanvasElement;
  /** The page's own text, empty for images. */
  text: string;
}

/** A document as pages that can be drawn; an image is a document of one page. */
export interface DocumentSource {
  pages: number;
  /** Size of a page at 100 %, before turning, in CSS pixels. */
  size(page: number): Promise<{ width: number; height: number }>;
  /** Draws to a new canvas at `scale`, turned clockwise. A drawing under way is given up. */
  draw(page: number, scale: number, turn: number): Promise<DrawnPage>;
  close(): void;
}

/** Above this a canvas fails silently in older browsers and costs hundreds of megabytes. */
const maxSide = 6000;

/** Canvas pixels per document pixel. */
export const canvasScale = (scale: number, longSide: number) =>
  Math.min(scale * devicePixelRatio, maxSide / Math.max(1, longSide));

export class UnsupportedDocument extends Error {
  override readonly name = 'UnsupportedDocument';
}

export async function openDocument(blob: Blob): Promise<DocumentSource> {
  if (blob.type === 'application/pdf') {
    const { openPdf } = await import('./pdf-source');
    return openPdf(blob);
  }
  if (!blob.type.startsWith('image/')) throw new UnsupportedDocument(blob.type);
  return openImage(blob);
}

async function openImage(blob: Blob): Promise<DocumentSource> {
  const image = await createImageBitmap(blob);
  return {
    pages: 1,
    size: async () => ({ width: image.width, height: image.height }),
    draw: async (_page, scale, turn) => {
      const ratio = canvasScale(scale, Math.max(image.width, image.height));
      const [width, height] = [image.width * ratio, image.height * ratio];
      const lying = turn % 180 !== 0;
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(lying ? height : width);
      canvas.height = Math.round(lying ? width : height);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.imageSmoothingQuality = 'high';
      pen.translate(canvas.width / 2, canvas.height / 2);
      pen.rotate((turn * Math.PI) / 180);
      pen.drawImage(image, -width / 2, -height / 2, width, height);
      return { canvas, text: '' };
    },
    close: () => image.close(),
  };
}
