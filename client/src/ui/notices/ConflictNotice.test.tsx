import { screen, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { ConflictNotice } from './ConflictNotice';

test('is heard at once, takes the focus and shows both versions', () => {
  renderFor(() => (
    <ConflictNotice
      differences={[
        { label: '姓名', theirs: '王小明', mine: '王大明' },
        { label: '手機', theirs: '', mine: '0912345678' },
      ]}
    />
  ));
  const notice = screen.getByRole('alert');
  expect(notice.textContent).toContain('這筆資料已被其他人更新');
  expect(document.activeElement).toBe(notice.parentElement);
  const [head, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  expect(head?.textContent).toBe('目前的資料您輸入的');
  expect(rows.map((each) => each.textContent)).toEqual(['姓名王小明王大明', '手機（空白）0912345678']);
  expect(within(rows[0] as HTMLElement).getByRole('rowheader', { name: '姓名' })).toBeDefined();
});

test('leaves the choice between the two', async () => {
  const [theirs, mine] = [vi.fn(), vi.fn()];
  const { user } = renderFor(() => <ConflictNotice differences={[]} onTakeTheirs={theirs} onKeepMine={mine} />);
  expect(screen.getByText('您看得到的欄位都沒有不同。')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '改用目前的資料' }));
  expect(theirs).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: '以我輸入的儲存' }));
  expect(mine).toHaveBeenCalledOnce();
});

test('tells only what happened where there is no choice', () => {
  renderFor(() => <ConflictNotice title="案件已有異動">請確認後再送出。</ConflictNotice>);
  expect(screen.getByRole('alert').textContent).toBe('案件已有異動請確認後再送出。');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});
