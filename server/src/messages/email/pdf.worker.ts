import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import PDFDocument from 'pdfkit';
import type { Letterhead } from './letter-pdf.ts';

/**
 * Draws one letter as a PDF, away from the thread that answers requests. Its typeface has every character of Big5 and HKSCS,
 * 1,707 of them beyond the basic plane. For one that it lacks 〓 is printed, the sign for a missing character, never a blank.
 */

const MARGIN = 56;
const COLOUR = '#0b5394';
const MISSING = '〓';

/** What a typeface of pdfkit tells of itself. */
interface Typeface {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

/** The text as the typeface in use can draw it; variants and invisible characters have no glyphs of their own. */
function drawable(sheet: PDFKit.PDFDocument, text: string): string {
  const { font } = (sheet as unknown as { readonly _font: Typeface })._font;
  return Array.from(text.replaceAll(/[\p{Variation_Selector}\p{Cf}]/gu, ''), (character) =>
    character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : MISSING,
  ).join('');
}

const typeface = (weight: '400Regular' | '700Bold') =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-tc/${weight}/NotoSansTC_${weight}.ttf`);

function draw({ language, subject, greeting, blocks, sender }: Letterhead): Promise<Buffer> {
  const sheet = new PDFDocument({ size: 'A4', margin: MARGIN, lang: language, info: { Title: subject } });
  const parts: Buffer[] = [];
  sheet.on('data', (part: Buffer) => parts.push(part));
  sheet.registerFont('text', typeface('400Regular')).registerFont('bold', typeface('700Bold'));
  sheet.font('bold').fontSize(18).fillColor(COLOUR).text(drawable(sheet, subject)).moveDown();
  sheet.font('text').fontSize(12).fillColor('black').text(drawable(sheet, greeting)).moveDown(0.7);
  for (const block of blocks) {
    if (block.kind === 'list')
      sheet.list(
        block.items.map((item) => drawable(sheet, item)),
        { bulletRadius: 2, textIndent: 14 },
      );
    else sheet.text(drawable(sheet, block.kind === 'link' ? `${block.label} ${block.href}` : block.text));
    sheet.moveDown(0.7);
  }
  sheet.text(sender, { align: 'right' });
  return new Promise((resolve) => {
    sheet.on('end', () => resolve(Buffer.concat(parts)));
    sheet.end();
  });
}

parentPort?.postMessage(await draw(workerData));
