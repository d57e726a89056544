import { screen, waitFor } from '@solidjs/testing-library';
import { Show } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { useViewer } from '../../domain/session/viewer-context';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { DrawForm } from './DrawForm';

async function open(answer: Answers[string]) {
  const [onDrawn, onCancel] = [vi.fn(), vi.fn()];
  const page = renderWithApi({ CurrentViewer: { viewer: testReviewer }, DrawSpotCheckSample: answer }, () => {
    const { viewer } = useViewer();
    return (
      <Show when={viewer()}>
        <DrawForm onCancel={onCancel} onDrawn={onDrawn} />
      </Show>
    );
  });
  await screen.findByRole('form', { name: '產生抽檢名單' });
  return { ...page, onDrawn, onCancel };
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const draw = () => screen.getByRole('button', { name: '抽出' });

test('draws for one’s branch, with the usual days and share', async () => {
  const { user, variablesOf, onDrawn } = await open({
    drawSpotCheckSample: { id: 'sample-1', size: 3, population: 30 },
  });
  await user.click(draw());
  await waitFor(() => expect(onDrawn).toHaveBeenCalledWith('sample-1'));
  expect(variablesOf('DrawSpotCheckSample')[0]).toMatchObject({ branchCode: 'KL', days: 7, sharePercent: 10 });
  expect(await screen.findByText('已從 30 張中抽出 3 張')).toBeDefined();
});

test('what is no whole number is not asked for', async () => {
  const { user, variablesOf } = await open({});
  await user.clear(field('核發期間（天）'));
  await user.clear(field('抽檢比例（%）'));
  await user.type(field('抽檢比例（%）'), '一成');
  await user.click(draw());
  expect(await screen.findAllByRole('link', { name: /：|^請輸入/ })).toHaveLength(2);
  expect(variablesOf('DrawSpotCheckSample')).toEqual([]);
});

test('the same choice sent twice is one drawing, another choice another', async () => {
  const { user, variablesOf } = await open(refused({ code: 'TIMEOUT' }));
  await user.click(draw());
  await screen.findByRole('alert');
  await user.click(draw());
  await waitFor(() => expect(variablesOf('DrawSpotCheckSample')).toHaveLength(2));
  await user.type(field('核發期間（天）'), '0');
  await user.click(draw());
  await waitFor(() => expect(variablesOf('DrawSpotCheckSample')).toHaveLength(3));
  const keys = variablesOf('DrawSpotCheckSample').map(({ key }) => key);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('can be given up', async () => {
  const { user, onCancel } = await open({});
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(onCancel).toHaveBeenCalledOnce();
});
