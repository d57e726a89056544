import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { cardsMade } from '../../cards/card.letters.js';
import type { Language } from '../../shared/language.js';
import { renderMail } from './layout.js';
import { letterPdf } from './letter-pdf.js';

const values = {
  companyName: '堃灣港務股份有限公司',
  parts: [
    {
      ...{
        applicationNumber: 'OM07-11511-00001',
        port: { ZH_HANT: '基隆港', EN: 'Port of Keelung' },
        exchange: { fee: 240 },
      },
      cards: [{ number: 'KLPS115-000002', holder: '張峯喆 A12345****', oldNumber: 'KLPS109-000002' }],
    },
  ],
};

async function noticeOf(language: Language, companyName = values.companyName) {
  const mail = cardsMade.to({ email: 'a@example.com', language }, { ...values, companyName });
  const { enclosed, ...rendered } = renderMail(mail, 'https://example.com');
  const bytes = await letterPdf({ to: 'a@example.com', language, ...rendered, ...(enclosed && { enclosed }) });
  const document = await getDocument({ data: new Uint8Array(bytes ?? []), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return { name: enclosed?.fileName, text: items.map((item) => ('str' in item ? item.str : '')).join('') };
}

it('R-EXC-6 the notice of collection goes along as a PDF with all its characters, in the language of the company', async () => {
  const { name, text } = await noticeOf('ZH_HANT');
  expect(name).toBe('領證通知信.pdf');
  for (const part of [
    '請持本通知信與舊證前往基隆港領取新證。',
    '合計新臺幣 240 元',
    '堃灣港務',
    '張峯喆',
    'KLPS109-000002',
  ]) {
    expect(text).toContain(part);
  }
  expect((await noticeOf('EN')).text).toContain('bring this letter and the old cards to Port of Keelung');
}, 60_000);

it('R-EXC-6 draws the characters beyond the basic plane that its typeface has, and 〓 for others, never a blank', async () => {
  const { text } = await noticeOf('ZH_HANT', '𡘙記\u{e0100}𠮷船務𪚥');
  expect(text).toContain('𡘙記〓船務〓 您好');
}, 60_000);
