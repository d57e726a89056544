import { GlobalWorkerOptions, getDocument, type RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { canvasScale, type DocumentSource } from './document-source';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Put there by the build (vite.config.ts): character maps for Chinese, standard fonts, image decoders. */
const data = '/assets/pdf/';

/** A PDF counts in points, 72 to the inch; the screen in pixels, 96. */
const pixelsPerPoint = 96 / 72;

export async function openPdf(blob: Blob): Promise<DocumentSource> {
  const task = getDocument({
    data: new Uint8Array(await blob.arrayBuffer()),
    cMapUrl: `${data}cmaps/`,
    standardFontDataUrl: `${data}standard_fonts/`,
    wasmUrl: `${data}wasm/`,
  });
  const file = await task.promise;
  let drawing: RenderTask | undefined;
  return {
    pages: file.numPages,
    size: async (number) => {
      const { width, height } = (await file.getPage(number)).getViewport({ scale: pixelsPerPoint });
      return { width, height };
    },
    draw: async (number, scale, turn) => {
      const page = await file.getPage(number);
      const plain = page.getViewport({ scale: pixelsPerPoint });
      const ratio = canvasScale(scale, Math.max(plain.width, plain.height)) * pixelsPerPoint;
      const viewport = page.getViewport({ scale: ratio, rotation: (page.rotate + turn) % 360 });
      drawing?.cancel();
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      drawing = page.render({ canvas, viewport });
      await drawing.promise;
      const text = await page.getTextContent();
      return { canvas, text: text.items.map((item) => ('str' in item ? item.str : '')).join(' ') };
    },
    close: () => void task.destroy(),
  };
}
