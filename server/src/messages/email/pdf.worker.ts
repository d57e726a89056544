import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import PDFDocument from 'pdfkit';
import type { Letterhead } from './letter-pdf.ts';

/** Draws one letter as a PDF, away from the thread that answers requests: its typeface has every Chinese character. */

const MARGIN = 56;
const COLOUR = '#0b5394';
const typeface = (weight: '400Regular' | '700Bold') =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-tc/${weight}/NotoSansTC_${weight}.ttf`);

function draw({ language, subject, greeting, blocks, sender }: Letterhead): Promise<Buffer> {
  const sheet = new PDFDocument({ size: 'A4', margin: MARGIN, lang: language, info: { Title: subject } });
  const parts: Buffer[] = [];
  sheet.on('data', (part: Buffer) => parts.push(part));
  sheet.registerFont('text', typeface('400Regular')).registerFont('bold', typeface('700Bold'));
  sheet.font('bold').fontSize(18).fillColor(COLOUR).text(subject).moveDown();
  sheet.font('text').fontSize(12).fillColor('black').text(greeting).moveDown(0.7);
  for (const block of blocks) {
    if (block.kind === 'list') sheet.list([...block.items], { bulletRadius: 2, textIndent: 14 });
    else sheet.text(block.kind === 'link' ? `${block.label} ${block.href}` : block.text);
    sheet.moveDown(0.7);
  }
  sheet.text(sender, { align: 'right' });
  return new Promise((resolve) => {
    sheet.on('end', () => resolve(Buffer.concat(parts)));
    sheet.end();
  });
}

parentPort?.postMessage(await draw(workerData));
