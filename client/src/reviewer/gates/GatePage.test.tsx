import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleGate } from '../../testing/samples';
import { GatePage } from './GatePage';

const open = (answer: Answers[string]) =>
  renderWithApi({ GatePage: answer }, () => <GatePage />, { at: '/gates/gate-1', route: '/gates/:id' });

test('shows one gate, its names to be changed and what can be done', async () => {
  open({ gate: sampleGate });
  expect(await screen.findByRole('heading', { level: 1, name: '東岸一號' })).toBeDefined();
  expect(screen.getByRole('region', { name: '管制站資料' }).textContent).toContain('KL-EAST-1');
  expect(screen.getByRole('form', { name: '變更名稱' })).toBeDefined();
  expect(screen.getByRole('button', { name: '關閉管制站' })).toBeDefined();
  expect(screen.getByRole('button', { name: /歷程|紀錄/, expanded: false })).toBeDefined();
  expect(document.title).toBe('東岸一號 – 通行證管理系統');
});

test('reports an unknown gate and links to the list', async () => {
  open({ gate: null });
  expect(await screen.findByRole('heading', { level: 1, name: '查無這個管制站' })).toBeDefined();
  expect(screen.getByRole('link', { name: '回管制站清單' }).getAttribute('href')).toBe('/gates');
});

test('says why it could not be loaded, and loads it when it is tried again', async () => {
  let answer: object = refused({ code: 'INTERNAL' });
  const { user } = open(() => answer);
  expect(await screen.findByRole('heading', { level: 1, name: '管制站資料' })).toBeDefined();
  answer = { gate: sampleGate };
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByRole('heading', { level: 1, name: '東岸一號' })).toBeDefined();
});

test('a closed gate says since when, and can be opened again', async () => {
  open({ gate: { ...sampleGate, state: 'CLOSED', closedAt: '2026-03-04T05:06:07Z' } });
  expect(await screen.findByText('關閉時間')).toBeDefined();
  expect(screen.getByRole('button', { name: '重新開放' })).toBeDefined();
});
