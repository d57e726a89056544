import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../../testing/api';
import { CaseNotes } from './CaseNotes';

const note = { id: 'note-1', by: '陳同事', at: '2026-01-02T03:04:05Z', text: '照片已電洽' };
const open = (answers: Answers = {}) =>
  renderWithApi({ AddCaseNote: { addCaseNote: { id: 'note-2' } }, ...answers }, () => <CaseNotes id="case-1" />);
const field = () => screen.findByRole('textbox', { name: /註記內容/ });

test('shows the notes with who wrote them and when, or that there are none', async () => {
  const { unmount } = open();
  expect(await screen.findByText('還沒有註記')).toBeDefined();
  unmount();
  open({ CaseNotes: { caseNotes: [note] } });
  const [item] = await screen.findAllByRole('listitem');
  expect(item?.textContent).toMatch(/陳同事.*2026\/01\/02 11:04.*照片已電洽/);
});

test('adds a note by keyboard, shows it and gives the focus back', async () => {
  const { user, variablesOf, answer } = open();
  await screen.findByText('還沒有註記');
  await user.keyboard('n');
  await waitFor(async () => expect(document.activeElement).toBe(await field()));
  await user.type(await field(), '今日補件');
  answer({ CaseNotes: { caseNotes: [{ ...note, text: '今日補件' }] } });
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect((await screen.findByRole('listitem')).textContent).toContain('今日補件');
  expect(variablesOf('AddCaseNote')).toEqual([{ id: 'case-1', text: '今日補件', key: expect.any(String) }]);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /新增註記/ }));
});

test('shows at the field what is wrong with a note, and keeps what was written', async () => {
  const { user, variablesOf } = open({
    AddCaseNote: refused({ code: 'TOO_LONG', field: 'text', params: { max: 500 } }),
  });
  await user.click(await screen.findByRole('button', { name: /新增註記/ }));
  await user.click(screen.getByRole('button', { name: '送出註記' }));
  expect(await screen.findByRole('textbox', { name: /註記內容/, description: /請輸入註記內容/ })).toBeDefined();
  expect(variablesOf('AddCaseNote')).toEqual([]);
  await user.type(await field(), '很長');
  await user.click(screen.getByRole('button', { name: '送出註記' }));
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(((await field()) as HTMLTextAreaElement).value).toBe('很長');
  await user.clear(await field());
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('shows no notes of the case before while those of the next are on their way', async () => {
  const [id, setId] = createSignal('case-1');
  const { answer } = renderWithApi({ CaseNotes: { caseNotes: [note] } }, () => <CaseNotes id={id()} />);
  await screen.findByRole('listitem');
  answer({ CaseNotes: () => new Promise(() => {}) as never });
  setId('case-2');
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.queryByText('還沒有註記')).toBeNull();
});
