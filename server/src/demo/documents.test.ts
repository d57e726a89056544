import { expect, test } from 'vitest';
import { checkFile } from '../files/file-check.js';
import { countries } from './countries.js';
import { certificate, idCard, passport, photo } from './documents.js';
import { firms, rejected, waiting } from './firms.js';
import type { Picture } from './png.js';
import { portraits } from './portrait.js';

test('R-PER-3 demo documents pass the check of uploads', async () => {
  const faces = portraits();
  for (const face of faces) {
    const { bytes, mediaType } = photo(face);
    expect((await checkFile(bytes, 'PHOTO')).mediaType).toBe(mediaType);
  }
  const [portrait] = faces as [Picture];
  for (const countryCode of Object.keys(countries)) {
    const { bytes, mediaType } = passport({ countryCode, number: 'X0000000', latinName: 'NOBODY, AT ALL', portrait });
    expect((await checkFile(bytes, 'PASSPORT')).mediaType).toBe(mediaType);
  }
  const card = idCard({ number: 'A000000000', latinName: 'NOBODY, AT ALL', portrait });
  expect((await checkFile(card.bytes, 'ID_CARD')).mediaType).toBe(card.mediaType);
  for (const { accountName } of [...Object.values(firms), ...waiting, rejected]) {
    const { bytes, mediaType } = certificate(accountName);
    expect((await checkFile(bytes, 'CERTIFICATE')).mediaType).toBe(mediaType);
  }
});
