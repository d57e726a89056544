import { screen, waitFor } from '@solidjs/testing-library';
import { CombinedError } from '@urql/core';
import { expect, test, vi } from 'vitest';
import { sayBack } from '../../lib/when-back';
import { renderAt } from '../../testing/render';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { Form, type FormProps } from './Form';
import { type Answer, createForm, type FormOptions, type Form as FormState } from './form';

interface Values {
  name: string;
  email: string;
}
type Options = FormOptions<Values, string>;

const refusal = (code: string, field?: string) =>
  new CombinedError({ graphQLErrors: [{ message: code, extensions: { code, field, params: {} } }] });

function open(own: Partial<Options> = {}, look: Partial<FormProps<Values>> = {}) {
  const send = vi.fn(async (_values: Values, _key: string): Promise<Answer<string>> => ({ data: 'made' }));
  const onDone = vi.fn();
  const options: Options = {
    initial: () => ({ name: '王小明', email: '' }),
    labels: () => ({ name: '姓名', email: '電子郵件' }),
    under: 'input',
    send,
    onDone,
    ...own,
  };
  let form = {} as FormState<Values>;
  const result = renderAt('/people/new', () => {
    form = createForm(options);
    return (
      <Form form={form} label="新增人員" submit="新增" {...look}>
        <Field {...form.field('name')} required>
          <TextInput {...form.text('name')} />
        </Field>
        <Field {...form.field('email')}>
          <TextInput {...form.text('email')} />
        </Field>
      </Form>
    );
  });
  return { ...result, form, send, onDone };
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const submit = () => screen.getByRole('button', { name: '新增' });

test('sends what is typed, as a copy, and says when it is done', async () => {
  const { user, form, send, onDone } = open();
  await user.clear(field('姓名'));
  await user.type(field('姓名'), '陳美玲');
  await user.type(field('電子郵件'), 'a@b.tw{Enter}');
  expect(send.mock.calls[0]?.[0]).toEqual({ name: '陳美玲', email: 'a@b.tw' });
  await waitFor(() => expect(onDone).toHaveBeenCalledWith('made'));
  form.change({ name: 'later' });
  expect(send.mock.calls[0]?.[0].name).toBe('陳美玲');
});

test('is busy until it is answered, and sends once', async () => {
  let answer = (_: Answer<string>) => {};
  const send = vi.fn(() => new Promise<Answer<string>>((resolve) => (answer = resolve)));
  const { user, form } = open({ send });
  await user.click(submit());
  expect(submit().getAttribute('aria-busy')).toBe('true');
  await user.type(field('姓名'), '{Enter}');
  await form.submit();
  expect(send).toHaveBeenCalledOnce();
  answer({ data: 'made' });
  await waitFor(() => expect(submit().getAttribute('aria-busy')).toBeNull());
});

test('is not busy for ever where the sending breaks', async () => {
  const { form } = open({ send: () => Promise.reject(new Error('broken')) });
  await expect(form.submit()).rejects.toThrow('broken');
  expect(form.busy()).toBe(false);
});

test('says a refusal at its field and in the summary, which has the focus', async () => {
  const { user, onDone } = open({ send: async () => ({ error: refusal('INVALID', 'input.email') }) });
  await user.click(submit());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(screen.getByRole('textbox', { name: '電子郵件', description: /^錯誤：/ })).toBeDefined();
  expect(screen.getByRole('link', { name: /^電子郵件：/ })).toBeDefined();
  expect(onDone).not.toHaveBeenCalled();
});

test('refusals are gone once it is done', async () => {
  const send = vi
    .fn<Options['send']>()
    .mockResolvedValueOnce({ error: refusal('INVALID', 'input.email') })
    .mockResolvedValueOnce({ data: 'made' });
  const { user } = open({ send });
  await user.click(submit());
  await screen.findByRole('alert');
  await user.click(submit());
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('does not ask the API while it finds something wrong by itself', async () => {
  const check = (values: Values) => (values.email ? [] : [{ code: 'REQUIRED', field: 'email', params: {} }]);
  const { user, send } = open({ check });
  await user.click(submit());
  expect(await screen.findByRole('link', { name: '請輸入電子郵件' })).toBeDefined();
  expect(send).not.toHaveBeenCalled();
  await user.type(field('電子郵件'), 'a@b.tw{Enter}');
  expect(send).toHaveBeenCalledOnce();
});

test('leaves a refusal to its owner where the owner shows it', async () => {
  const onRefused = vi.fn(() => 'shown' as const);
  const { user } = open({ send: async () => ({ error: refusal('LINK_NOT_VALID') }), onRefused });
  await user.click(submit());
  await waitFor(() => expect(onRefused).toHaveBeenCalledOnce());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the key is one for the filled form: the same after a refusal, another after it is done', async () => {
  const send = vi
    .fn<Options['send']>()
    .mockResolvedValueOnce({ error: refusal('NETWORK') })
    .mockResolvedValue({ data: 'made' });
  const { form } = open({ send });
  await form.submit();
  form.change({ email: 'a@b.tw' });
  await form.submit();
  await form.submit();
  const keys = send.mock.calls.map(([, key]) => key);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('other values can be another request', async () => {
  const send = vi.fn<Options['send']>().mockResolvedValue({ error: refusal('NETWORK') });
  const { form } = open({ send, newKeyOnChange: true });
  await form.submit();
  await form.submit();
  form.change({ email: 'a@b.tw' });
  await form.submit();
  const keys = send.mock.calls.map(([, key]) => key);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('what is typed is unsaved until it is done', async () => {
  const { user, form } = open();
  expect(form.unsaved()).toBe(false);
  await user.type(field('電子郵件'), 'a');
  expect(form.unsaved()).toBe(true);
  await user.click(submit());
  await waitFor(() => expect(form.unsaved()).toBe(false));
});

test('nothing is unsaved any more when its owner hears that it is done', async () => {
  const { form } = open({
    onDone: () => {
      expect(form.unsaved()).toBe(false);
    },
  });
  form.change({ name: 'x' });
  await form.submit();
  expect.assertions(1);
});

test('can be put back to what it began with, and its errors with it', async () => {
  const { user } = open({ send: async () => ({ error: refusal('INVALID', 'input.email') }) }, { resettable: true });
  expect(screen.queryByRole('button', { name: '還原' })).toBeNull();
  await user.type(field('姓名'), '一');
  await user.click(submit());
  await screen.findByRole('alert');
  await user.click(screen.getByRole('button', { name: '還原' }));
  expect(field('姓名').value).toBe('王小明');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('button', { name: '還原' })).toBeNull();
});

test('does not write into what it began with', () => {
  const begin = { name: '王小明', email: '' };
  const { form } = open({ initial: () => begin });
  form.change({ name: '陳美玲' });
  expect(begin.name).toBe('王小明');
});

test.each([
  [true, true],
  [false, false],
])('guarded: %s, leaving asks: %s', async (guard, asks) => {
  const { form } = open({}, { guard });
  form.change({ name: 'x' });
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  expect(event.defaultPrevented).toBe(asks);
});

test('has other buttons beside its own, which can be dangerous', () => {
  open({}, { actions: <a href="/people">取消</a>, danger: true, requiredNote: true });
  expect(screen.getByRole('link', { name: '取消' })).toBeDefined();
  expect(submit().className).toContain('danger');
  expect(screen.getByText(/必填/)).toBeDefined();
});

test('leaves the focus where one types while something else is still wrong', async () => {
  const check = () => [
    { code: 'REQUIRED', field: 'name', params: {} },
    { code: 'REQUIRED', field: 'email', params: {} },
  ];
  const { user } = open({ check });
  await user.click(submit());
  await screen.findByRole('link', { name: '請輸入電子郵件' });
  await user.type(field('電子郵件'), 'a@b.tw');
  expect(field('電子郵件')).toHaveProperty('value', 'a@b.tw');
  expect(screen.queryByRole('link', { name: '請輸入電子郵件' })).toBeNull();
});

test('says on leaving a field that what is typed there cannot be right, and no more once it is changed', async () => {
  const { user } = open({});
  await user.type(field('電子郵件'), 'a@b');
  await user.tab();
  expect(screen.getByText('格式不正確，例：example@gmail.com。')).toBeDefined();
  await user.type(field('電子郵件'), '.tw');
  expect(screen.queryByText('格式不正確，例：example@gmail.com。')).toBeNull();
});

const failing = (error: CombinedError) => {
  const send = vi.fn(async (): Promise<Answer<string>> => ({ error }));
  const opened = open({ send });
  return { ...opened, send };
};
const unreachable = () => new CombinedError({ networkError: new TypeError('no network') });

test.each([
  ['after signing in again', () => refusal('UNAUTHENTICATED'), sayBack],
  ['when the network is back', unreachable, () => dispatchEvent(new Event('online'))],
])('sends again, once, what was refused: %s', async (_when, error, back) => {
  const { user, send, onDone } = failing(error());
  await user.click(submit());
  expect(await screen.findByRole('alert')).toBeDefined();
  send.mockResolvedValue({ data: 'made' });
  back();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(screen.queryByRole('alert')).toBeNull();
  back();
  expect(send).toHaveBeenCalledTimes(2);
});

test('sends nothing by itself that was changed since it was refused, or refused for another cause', async () => {
  const { user, send } = failing(unreachable());
  await user.click(submit());
  await screen.findByRole('alert');
  await user.type(field('電子郵件'), 'a');
  dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  send.mockResolvedValue({ error: refusal('TIMEOUT') });
  await user.click(submit());
  await screen.findByRole('alert');
  dispatchEvent(new Event('online'));
  expect(send).toHaveBeenCalledTimes(2);
});
