import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkFile } from './file-check.js';

/** A rectangle on another colour, as good as a portrait. */
const portrait = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({
    create: { width, height, channels, background: { r: 230, g: 230, b: 230, alpha: channels === 4 ? 0 : 1 } },
  }).composite([
    {
      input: {
        create: { width: Math.ceil(width / 2), height: Math.ceil(height / 2), channels: 3, background: '#853' },
      },
    },
  ]);
const plain = (background: string) => sharp({ create: { width: 600, height: 800, channels: 3, background } });
const code = (photo: Promise<Buffer>, purpose: 'PHOTO' | 'ID_CARD' | 'PASSPORT' = 'PHOTO') =>
  photo
    .then((bytes) => checkFile(bytes, purpose))
    .then(
      () => null,
      (error: { code: string }) => error.code,
    );

describe('R-PER-3 a photo of a person', () => {
  it.each([
    [300, 400, null],
    [299, 400, 'PHOTO_TOO_SMALL'],
    [300, 399, 'PHOTO_TOO_SMALL'],
    [1, 1, 'PHOTO_TOO_SMALL'],
    [400, 400, null],
    [400, 300, 'PHOTO_NOT_UPRIGHT'],
    [1600, 1200, 'PHOTO_NOT_UPRIGHT'],
  ])('of %i × %i pixels: %s', async (width, height, expected) => {
    expect(await code(portrait(width, height).png().toBuffer())).toBe(expected);
  });

  it('is measured as its orientation says it is to be seen', async () => {
    const turned = (width: number, height: number) =>
      code(portrait(width, height).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect(await turned(800, 600)).toBeNull();
    expect(await turned(600, 800)).toBe('PHOTO_NOT_UPRIGHT');
  });

  it('refuses a blank photo of any colour, with noise or transparent', async () => {
    for (const colour of ['#fff', '#000', '#39c']) {
      expect(await code(plain(colour).jpeg().toBuffer()), colour).toBe('PHOTO_BLANK');
    }
    const noise = { type: 'gaussian', mean: 240, sigma: 6 } as const;
    const grain = sharp({ create: { width: 600, height: 800, channels: 3, background: '#fff', noise } });
    expect(await code(grain.png().toBuffer())).toBe('PHOTO_BLANK');
    const clear = sharp({
      create: { width: 600, height: 800, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect(await code(clear.png().toBuffer())).toBe('PHOTO_BLANK');
    expect(await code(portrait(600, 800, 4).png().toBuffer())).toBeNull();
  });

  it('is judged as one only where it is sent as one: scans of documents may lie and be small', async () => {
    for (const purpose of ['ID_CARD', 'PASSPORT'] as const) {
      expect(await code(portrait(40, 30).png().toBuffer(), purpose)).toBeNull();
    }
  });
});
