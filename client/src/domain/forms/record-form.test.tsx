import { screen, waitFor, within } from '@solidjs/testing-library';
import { CombinedError } from '@urql/core';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render';
import { CheckboxGroup } from '../../ui/fields/CheckboxGroup';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { Form } from './Form';
import type { Answer } from './form';
import { createRecordForm, type RecordForm } from './record-form';

interface Gate {
  version: number;
  name: string;
  branches: string[];
}
const conflict = { error: new CombinedError({ graphQLErrors: [{ message: '', extensions: { code: 'CONFLICT' } }] }) };
const branchNames: Record<string, string> = { KL: '基隆', KH: '高雄' };

function open(answers: Answer<Gate>[]) {
  const [record, setRecord] = createSignal<Gate>({ version: 1, name: '東一', branches: ['KL'] });
  const send = vi.fn(async (_values: Omit<Gate, 'version'>, _version: number) => answers.shift() ?? {});
  const [reload, onSaved] = [vi.fn(), vi.fn()];
  const options = {
    record,
    valuesOf: ({ name, branches }: Gate) => ({ name, branches }),
    labels: () => ({ name: '名稱', branches: '分公司' }),
    words: { branches: (codes: string[]) => codes.map((code) => branchNames[code]).join('、') },
    send,
    saved: (gate: Gate) => gate,
    onSaved,
    reload,
  };
  let form = {} as RecordForm<Omit<Gate, 'version'>>;
  const result = renderAt('/gates/1', () => {
    form = createRecordForm(options);
    return (
      <Form form={form} label="管制站" submit="儲存" resettable guard>
        <Field {...form.field('name')}>
          <TextInput {...form.text('name')} />
        </Field>
        <CheckboxGroup
          {...form.field('branches')}
          options={[
            { value: 'KL', label: '基隆' },
            { value: 'KH', label: '高雄' },
          ]}
          value={form.values.branches}
          onChange={(branches) => form.change({ branches })}
        />
      </Form>
    );
  });
  return { ...result, form, send, reload, onSaved, setRecord };
}
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: '名稱' });
const save = () => screen.getByRole('button', { name: '儲存' });
const button = (label: string) => screen.getByRole('button', { name: label });

test('saves over the version it began from, and goes on from what was saved', async () => {
  const saved = { version: 2, name: '東一站', branches: ['KL'] };
  const { user, send, onSaved } = open([{ data: saved }, { data: { ...saved, version: 3 } }]);
  await user.type(name(), '站 ');
  await user.click(save());
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith(saved));
  expect(send.mock.calls[0]).toEqual([{ name: '東一站 ', branches: ['KL'] }, 1]);
  expect(name().value).toBe('東一站');
  await user.click(save());
  expect(send.mock.calls[1]?.[1]).toBe(2);
});

test('takes a newer version as it comes while nothing is typed', async () => {
  const { user, send, setRecord } = open([{}]);
  setRecord({ version: 2, name: '東二', branches: [] });
  expect(name().value).toBe('東二');
  await user.click(save());
  expect(send).toHaveBeenCalledWith({ name: '東二', branches: [] }, 2);
});

test('an older answer that comes late changes nothing', async () => {
  const { user, setRecord } = open([{ data: { version: 3, name: '東三', branches: [] } }]);
  await user.click(save());
  await waitFor(() => expect(name().value).toBe('東三'));
  setRecord({ version: 2, name: '東二', branches: [] });
  expect(name().value).toBe('東三');
});

test('keeps what is typed over a newer version, and saves over the version it began from', async () => {
  const { user, send, setRecord } = open([{}]);
  await user.type(name(), '站');
  setRecord({ version: 2, name: '東二', branches: [] });
  expect(name().value).toBe('東一站');
  expect(screen.queryByText('這筆資料已被其他人更新')).toBeNull();
  await user.click(save());
  expect(send.mock.calls[0]?.[1]).toBe(1);
});

async function openInConflict(last: Answer<Gate>) {
  const page = open([conflict, last]);
  await page.user.type(name(), '站');
  await page.user.click(screen.getByRole('checkbox', { name: '高雄' }));
  await page.user.click(save());
  await waitFor(() => expect(page.reload).toHaveBeenCalledOnce());
  page.setRecord({ version: 2, name: '東二', branches: ['KL'] });
  await screen.findByText('這筆資料已被其他人更新');
  return page;
}

test('another was faster: shows in words what differs, and keeps what is typed', async () => {
  await openInConflict({});
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual(['名稱東二東一站', '分公司基隆基隆、高雄']);
  expect(name().value).toBe('東一站');
  expect(screen.queryByRole('heading', { name: /^請修正以下/ })).toBeNull();
});

test('takes theirs', async () => {
  const { user, form, send } = await openInConflict({});
  await user.click(button('改用目前的資料'));
  expect(name().value).toBe('東二');
  expect(form.unsaved()).toBe(false);
  expect(screen.queryByText('這筆資料已被其他人更新')).toBeNull();
  expect(send).toHaveBeenCalledOnce();
});

test('keeps mine: saves it over the latest version', async () => {
  const { user, send, onSaved } = await openInConflict({
    data: { version: 3, name: '東一站', branches: ['KL', 'KH'] },
  });
  await user.click(button('以我輸入的儲存'));
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(send.mock.calls[1]).toEqual([{ name: '東一站', branches: ['KL', 'KH'] }, 2]);
  expect(screen.queryByText('這筆資料已被其他人更新')).toBeNull();
});

test('a third was faster still: asks again', async () => {
  const { user, reload, setRecord } = await openInConflict(conflict);
  await user.click(button('以我輸入的儲存'));
  await waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
  setRecord({ version: 3, name: '東三', branches: [] });
  expect(await screen.findByText('這筆資料已被其他人更新')).toBeDefined();
  expect(within(screen.getByRole('table')).getByText('東三')).toBeDefined();
});

test('shows the refusal in the summary until the latest record arrives, and when it does not', async () => {
  const { user } = open([conflict]);
  await user.type(name(), '站');
  await user.click(save());
  expect(await screen.findByRole('heading', { name: /^請修正以下/ })).toBeDefined();
});

test('put back, it begins from the latest version', async () => {
  const { user, send, setRecord } = open([{}]);
  await user.type(name(), '站');
  setRecord({ version: 2, name: '東二', branches: [] });
  await user.click(button('還原'));
  expect(name().value).toBe('東二');
  await user.click(save());
  expect(send.mock.calls[0]?.[1]).toBe(2);
});
