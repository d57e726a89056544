import { expect, test } from 'vitest';
import { checkFile } from '../files/file-check.js';
import { countries } from './countries.js';
import { certificate, passport, photo } from './documents.js';
import { firms } from './firms.js';
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
  const { bytes } = certificate({ ...firms.A, title: firms.A.document });
  expect((await checkFile(bytes, 'CERTIFICATE')).mediaType).toBe('application/pdf');
});
