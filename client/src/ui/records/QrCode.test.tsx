import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { QrCode } from './QrCode';

test('is an image named after what it says', () => {
  renderFor(() => <QrCode text="KLPC115-000008" />);
  expect(screen.getByRole('img', { name: 'QR Code，內容為 KLPC115-000008' })).toBeDefined();
});

test('is black on white with a quiet zone of four modules, in every theme', () => {
  renderFor(() => <QrCode text="KLPC115-000008" label="通行碼" />);
  const image = screen.getByRole('img', { name: '通行碼' });
  expect(image.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
  const path = image.querySelector('path');
  expect(path?.getAttribute('fill')).toBe('#000');
  const dark = [...(path?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const size = Number(image.getAttribute('viewBox')?.split(' ')[2]);
  expect(Math.min(...dark)).toBe(4);
  expect(Math.max(...dark)).toBe(size - 5);
});
