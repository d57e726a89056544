import 'reflect-metadata';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../../test/support/pdfs.js';
import { ErrorCode } from '../../shared/errors.js';
import { MAX_FILE_BYTES } from '../upload-rules.js';
import { checkFile } from './file-check.js';

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c33' } });

/** A whole PNG of one bit a pixel. */
function blackPng(edge: number): Buffer {
  const chunk = (kind: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(edge, 0);
  header.writeUInt32BE(edge, 4);
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(edge * (1 + edge / 8)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const webp = await blank(9, 9).webp().toBuffer();

const refused = (code: ErrorCode) => expect.objectContaining({ message: code });

describe('R-PER-3: checking a file by its content', () => {
  it('keeps a JPEG a JPEG and drops its metadata', async () => {
    const sent = await blank(30, 20)
      .withExif({ IFD0: { Artist: 'WANG-XIAO-MING' } })
      .jpeg()
      .toBuffer();
    expect(sent.includes('WANG-XIAO-MING')).toBe(true);

    const { bytes, mediaType } = await checkFile(sent, 'OTHER');

    expect(mediaType).toBe('image/jpeg');
    const stored = await sharp(bytes).metadata();
    expect(stored).toMatchObject({ format: 'jpeg', width: 30, height: 20 });
    expect(stored.exif).toBeUndefined();
    expect(Buffer.from(bytes).includes('WANG-XIAO-MING')).toBe(false);
  });

  it('keeps a PNG a PNG', async () => {
    const { bytes, mediaType } = await checkFile(await blank(30, 20).png().toBuffer(), 'OTHER');
    expect(mediaType).toBe('image/png');
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 30, height: 20 });
  });

  it('applies the orientation of an image and reduces its longest edge to 4096', async () => {
    const lying = await blank(6000, 3000).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { bytes } = await checkFile(lying, 'OTHER');
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2048, height: 4096 });
  });

  it('drops data appended to an image', async () => {
    const sent = Buffer.concat([await blank(30, 20).jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    const { bytes } = await checkFile(sent, 'PASSPORT');
    expect(Buffer.from(bytes).includes('<script>')).toBe(false);
  });

  it.each([
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a vector drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['another image format', webp],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', async (_what, sent) => {
    await expect(checkFile(sent, 'PASSPORT')).rejects.toEqual(refused(ErrorCode.FILE_TYPE_NOT_ALLOWED));
  });

  it('refuses a PDF as a photo', async () => {
    await expect(checkFile(pdf(), 'PHOTO')).rejects.toEqual(refused(ErrorCode.FILE_TYPE_NOT_ALLOWED));
  });

  it.each(['jpeg', 'png'] as const)('refuses a truncated %s', async (format) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const whole = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#000', noise } })
      .toFormat(format)
      .toBuffer();
    const cut = whole.subarray(0, whole.length / 2);
    await expect(checkFile(cut, 'OTHER')).rejects.toEqual(refused(ErrorCode.FILE_NOT_READABLE));
  });

  it('accepts an image with one bit per pixel', async () => {
    expect((await checkFile(blackPng(80), 'OTHER')).mediaType).toBe('image/png');
  });

  it('refuses a small file that decodes to a huge image', async () => {
    const bomb = blackPng(10_000);
    expect(bomb.length).toBeLessThan(100_000);
    await expect(checkFile(bomb, 'OTHER')).rejects.toEqual(refused(ErrorCode.FILE_NOT_READABLE));
  });

  it('refuses more than 10 MB', async () => {
    const large = Buffer.alloc(MAX_FILE_BYTES + 1);
    await expect(checkFile(large, 'OTHER')).rejects.toEqual(refused(ErrorCode.FILE_TOO_LARGE));
  });
});
