import { FileError } from './file-error.ts';

/** Annotations are read on so many pages; the objects of all pages are checked in any case. */
const PAGES_READ = 100;
const ANNOTATIONS_WITH_FILES = ['FileAttachment', 'RichMedia', 'Movie', 'Screen', 'Sound', '3D'];

/** The library asks for these classes, which only drawing needs, as soon as it is loaded, and warns without them. */
export async function loadReader() {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * Opens a PDF as the reader of documents in the clients does. Throws FILE_ENCRYPTED, FILE_HAS_SCRIPT, FILE_HAS_FILES, or
 * FILE_NOT_READABLE if it cannot be opened.
 */
export async function openAsReader(bytes: Uint8Array): Promise<void> {
  const { getDocument, PasswordException, VerbosityLevel } = await loadReader();
  const opening = getDocument({
    // The library takes the memory over.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const document = await opening.promise;
    const { info } = await document.getMetadata();
    const found = info as { EncryptFilterName?: unknown; IsXFAPresent?: boolean; IsCollectionPresent?: boolean };
    if (found.EncryptFilterName) throw new FileError('FILE_ENCRYPTED');
    if (found.IsXFAPresent || (await document.getJSActions()) || (await document.hasJSActions())) {
      throw new FileError('FILE_HAS_SCRIPT');
    }
    if (found.IsCollectionPresent || (await document.getAttachments())) throw new FileError('FILE_HAS_FILES');
    for (let number = 1; number <= Math.min(document.numPages, PAGES_READ); number += 1) {
      const page = await document.getPage(number);
      if (await page.getJSActions()) throw new FileError('FILE_HAS_SCRIPT');
      for (const annotation of await page.getAnnotations()) {
        if (annotation.actions) throw new FileError('FILE_HAS_SCRIPT');
        if (annotation.attachment || ANNOTATIONS_WITH_FILES.includes(annotation.subtype)) {
          throw new FileError('FILE_HAS_FILES');
        }
      }
      page.cleanup();
    }
  } catch (problem) {
    if (problem instanceof FileError) throw problem;
    throw new FileError(problem instanceof PasswordException ? 'FILE_ENCRYPTED' : 'FILE_NOT_READABLE');
  } finally {
    await opening.destroy();
  }
}
