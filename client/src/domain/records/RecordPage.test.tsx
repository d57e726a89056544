import { screen } from '@solidjs/testing-library';
import { CombinedError } from '@urql/core';
import { batch, createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render';
import { RecordPage, type RecordPageProps } from './RecordPage';
import { createRecord, type QueryState } from './record';

interface Gate {
  id: string;
  name: string;
}
type Data = { gate: Gate | null };
const offline = new CombinedError({ networkError: new Error('offline') });
const waiting = (): QueryState<Data> => ({ fetching: true, data: undefined, error: undefined });
const answered = (gate: Gate | null): QueryState<Data> => ({ fetching: false, data: { gate }, error: undefined });

function open(first: QueryState<Data>, own: Partial<RecordPageProps<Gate>> = {}) {
  const [query, setQuery] = createStore(first);
  const [shownId, setShownId] = createSignal('1');
  const onRetry = vi.fn();
  const made = vi.fn();
  const result = renderAt('/gates/1', () => (
    <RecordPage
      of={createRecord(
        query,
        (data) => data.gate,
        (gate) => gate.id === shownId(),
      )}
      onRetry={onRetry}
      missing={{ title: '找不到管制站', hint: '可能已移除。', href: '/gates', back: '回管制站清單' }}
      {...own}
    >
      {(gate) => {
        made();
        return <p>{gate().name}</p>;
      }}
    </RecordPage>
  ));
  return { ...result, setQuery, setShownId, onRetry, made };
}

test('shows that the record is on its way, then the record', () => {
  const { setQuery } = open(waiting());
  expect(screen.getByRole('status').textContent).toBe('載入中');
  setQuery(answered({ id: '1', name: '東一' }));
  expect(screen.getByText('東一')).toBeDefined();
  expect(screen.queryByRole('status')).toBeNull();
});

test('a newer answer changes the record in place', () => {
  const { setQuery, made } = open(answered({ id: '1', name: '東一' }));
  setQuery(answered({ id: '1', name: '東二' }));
  expect(screen.getByText('東二')).toBeDefined();
  expect(made).toHaveBeenCalledOnce();
});

test('another record is made anew, even where it is here at once', () => {
  const { setQuery, setShownId, made } = open(answered({ id: '1', name: '東一' }));
  batch(() => {
    setShownId('2');
    setQuery(answered({ id: '2', name: '西一' }));
  });
  expect(screen.getByText('西一')).toBeDefined();
  expect(made).toHaveBeenCalledTimes(2);
});

test('while another is asked for, the one before is not shown in its place', () => {
  const { setQuery, setShownId } = open(answered({ id: '1', name: '東一' }));
  setShownId('2');
  setQuery({ fetching: true });
  expect(screen.queryByText('東一')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('載入中');
  setQuery(answered({ id: '2', name: '西一' }));
  expect(screen.getByText('西一')).toBeDefined();
});

test('says why it could not be loaded, and tries again', async () => {
  const { user, onRetry } = open({ ...waiting(), fetching: false, error: offline });
  expect(screen.getByRole('alert').textContent).toContain('連不到伺服器');
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('a record that is there stays when reading it again fails', () => {
  const { setQuery } = open(answered({ id: '1', name: '東一' }));
  setQuery({ error: offline });
  expect(screen.getByText('東一')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('says that there is none, and leads back', () => {
  const { setQuery } = open(waiting());
  setQuery({ fetching: true, data: { gate: null } });
  expect(screen.queryByText('找不到管制站')).toBeNull();
  setQuery({ fetching: false });
  expect(screen.getByText('找不到管制站')).toBeDefined();
  expect(screen.getByText('可能已移除。')).toBeDefined();
  expect(screen.getByRole('link', { name: '回管制站清單' }).getAttribute('href')).toBe('/gates');
  expect(screen.queryByRole('heading')).toBeNull();
});

test('a page without a title of its own has one in every state but the first', () => {
  const { setQuery } = open(waiting(), { title: '管制站資料' });
  expect(screen.queryByRole('heading')).toBeNull();
  setQuery({ fetching: false, error: offline });
  expect(screen.getByRole('heading', { level: 1, name: '管制站資料' })).toBeDefined();
  expect(screen.getByRole('alert')).toBeDefined();
  setQuery({ error: undefined, data: { gate: null } });
  expect(screen.getByRole('heading', { level: 1, name: '找不到管制站' })).toBeDefined();
  expect(screen.getByRole('link', { name: '回管制站清單' })).toBeDefined();
});
