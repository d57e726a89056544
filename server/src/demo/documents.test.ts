import { expect, test } from 'vitest';
import { checkFile } from '../files/check/file-check.js';
import { foreigners, residents, shared } from './cast.js';
import { countries } from './countries.js';
import { certificate, idCard, passport, portraits } from './documents.js';
import { firms, rejected, waiting } from './firms.js';

const [portrait] = portraits() as [ReturnType<typeof portraits>[number]];
const NUMBER = 'X00000000';

test('R-PER-3 accepts every demo document as an upload', async () => {
  for (const { bytes, mediaType } of portraits()) {
    expect((await checkFile(bytes, 'PHOTO')).mediaType).toBe(mediaType);
  }
  for (const countryCode of Object.keys(countries)) {
    const { bytes, mediaType } = passport({ countryCode, number: NUMBER, latinName: 'NOBODY, AT ALL', portrait });
    expect((await checkFile(bytes, 'PASSPORT')).mediaType).toBe(mediaType);
  }
  const card = idCard({ number: 'A000000000', latinName: 'NOBODY, AT ALL', portrait });
  expect((await checkFile(card.bytes, 'ID_CARD')).mediaType).toBe(card.mediaType);
  for (const { accountName } of [...Object.values(firms), ...waiting, rejected]) {
    const { bytes, mediaType } = certificate(accountName);
    expect((await checkFile(bytes, 'CERTIFICATE')).mediaType).toBe(mediaType);
  }
});

test('has room for every name in a scan, and moves no part of the file', () => {
  const people = [shared, ...Object.values(foreigners).flat()];
  for (const [countryCode, , latinName] of people) {
    const scan = passport({ countryCode, number: NUMBER, latinName, portrait }).bytes.toString('latin1');
    const [surname = '', given = ''] = latinName.split(', ');
    for (const words of [surname, given, NUMBER]) expect(scan).toContain(`(${words}`);
    expectIntact(scan);
  }
  for (const [, , latinName] of Object.values(residents).flat()) {
    const scan = idCard({ number: NUMBER, latinName, portrait }).bytes.toString('latin1');
    expect(scan).toContain(`(${latinName}`);
    expectIntact(scan);
  }
});

test('shows the portrait in a scan in its own size', () => {
  const { bytes } = portrait;
  // The header of a progressive JPEG.
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc2]));
  const [height, width] = [bytes.readUInt16BE(frame + 5), bytes.readUInt16BE(frame + 7)];
  const scan = idCard({ number: NUMBER, latinName: 'NOBODY, AT ALL', portrait }).bytes.toString('latin1');
  expect(scan).toContain(`/Width ${width} /Height ${height}`);
  expect(scan).toContain(bytes.toString('latin1'));
});

/** Every part of the file begins where its table says. */
function expectIntact(pdf: string): void {
  const table = pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)?.[1]));
  const positions = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, position]) => Number(position));
  expect(positions.length).toBeGreaterThan(0);
  positions.forEach((position, index) => {
    expect(pdf.slice(position)).toMatch(new RegExp(`^${index + 1} 0 obj`));
  });
}
