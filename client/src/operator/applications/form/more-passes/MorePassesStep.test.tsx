import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createStore } from 'solid-js/store';
import { expect, test, vi } from 'vitest';
import { moreSingleEntries, ports } from '../../../../testing/form-samples';
import { type FormContent, noContent } from '../content/form-content';
import type { FormFields } from '../content/form-fields';
import { stepsOf, wholeNumber } from '../content/form-steps';
import { MorePassesStep } from './MorePassesStep';
import { MorePassesSummary } from './MorePassesSummary';

function open() {
  const [content, setContent] = createStore<FormContent>({ ...noContent });
  const change = vi.fn((part: Partial<FormContent>) => setContent(part));
  const fields: FormFields = { form: moreSingleEntries, ports, content, change };
  render(() => (
    <>
      <MorePassesStep fields={fields} errors={() => []} />
      <MorePassesSummary fields={fields} />
    </>
  ));
  return { content };
}

test('R-ONE-10 month, number and branch are chosen, branches by the ports that they run', () => {
  const { content } = open();
  const months = [...(screen.getByLabelText(/月份/) as HTMLSelectElement).options].map(({ value }) => value);
  expect(months).toHaveLength(13);
  fireEvent.change(screen.getByLabelText(/月份/), { target: { value: months[2] } });
  fireEvent.input(screen.getByLabelText(/增加張數/), { target: { value: '3' } });
  const branches = [...(screen.getByLabelText(/審核分公司/) as HTMLSelectElement).options].map(({ text }) => text);
  expect(branches).toContain('基隆分公司（基隆港）');
  fireEvent.change(screen.getByLabelText(/審核分公司/), { target: { value: 'KH' } });
  expect(content).toMatchObject({ month: months[2], morePasses: '3', branchCode: 'KH' });
  expect(screen.getByText('每人增加 3 張')).toBeTruthy();
  expect(screen.getByText('高雄分公司')).toBeTruthy();
});

test('R-ONE-10 the form has a step of its own for them, before the people', () => {
  expect(stepsOf(moreSingleEntries)).toEqual(['reason', 'more', 'people', 'consents', 'check']);
});

test.each([
  ['1', 1],
  [' 31 ', 31],
  ['0', undefined],
  ['', undefined],
  ['1.5', undefined],
  ['-2', undefined],
  ['二', undefined],
])('%j typed is the number %j', (typed, count) => {
  expect(wholeNumber(typed)).toBe(count);
});
