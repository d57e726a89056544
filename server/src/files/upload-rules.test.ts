import { expect, it } from 'vitest';
import { baseName, isAllowed, storedName } from './upload-rules.js';

it('R-PER-3: allows images and PDF, and only images for a photo', () => {
  expect(isAllowed('CERTIFICATE', 'application/pdf')).toBe(true);
  expect(isAllowed('PHOTO', 'image/png')).toBe(true);
  expect(isAllowed('PHOTO', 'application/pdf')).toBe(false);
  expect(isAllowed('OTHER', 'text/html')).toBe(false);
});

it.each([
  ['護照.png', 'image/jpeg', '護照.jpg'],
  ['scan.JPEG', 'image/jpeg', 'scan.jpg'],
  ['report.html', 'application/pdf', 'report.html.pdf'],
  ['no ending', 'image/png', 'no ending.png'],
] as const)('R-PER-3: hands out %s, which is %s, as %s', (sent, mediaType, name) => {
  expect(storedName(sent, mediaType)).toBe(name);
});

it('drops the path before a file name', () => {
  expect(baseName('C:\\Users\\me\\護照.jpg')).toBe('護照.jpg');
  expect(baseName('../../etc/passwd')).toBe('passwd');
});
