import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Timeline } from './Timeline';

test('is a list of what happened, when and by whom, in the order it is given', () => {
  renderFor(() => (
    <Timeline
      entries={[
        { at: '2026-11-21T02:00:00Z', title: '退回補正', who: '基隆分公司', tone: 'warning', body: '照片不清楚' },
        { at: '2026-11-20T01:00:00Z', title: '送出申請' },
      ]}
    />
  ));
  const [back, sent] = within(screen.getByRole('list', { name: '處理紀錄' })).getAllByRole('listitem') as [
    HTMLElement,
    HTMLElement,
  ];
  expect(back.textContent).toBe('退回補正2026/11/21 10:00 (115/11/21) 基隆分公司照片不清楚');
  expect(sent.textContent?.trim()).toBe('送出申請2026/11/20 09:00 (115/11/20)');
});

test('has a name of its own where a page has two', () => {
  renderFor(() => <Timeline label="進出紀錄" entries={[]} />);
  expect(screen.getByRole('list', { name: '進出紀錄' })).toBeDefined();
});
