import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { CaseSection } from './CaseSection';
import { DescriptionItem } from './DescriptionItem';
import { DescriptionList } from './DescriptionList';

test('pairs labels and values, with an action beside a value', () => {
  renderFor(() => (
    <DescriptionList>
      <DescriptionItem label="姓名">王小明</DescriptionItem>
      <DescriptionItem label="身分證字號" action={<button type="button">顯示</button>}>
        A12****789
      </DescriptionItem>
    </DescriptionList>
  ));
  expect(screen.getAllByRole('term').map((each) => each.textContent)).toEqual(['姓名', '身分證字號']);
  const [name, number] = screen.getAllByRole('definition');
  expect(name?.textContent).toBe('王小明');
  expect(within(number as HTMLElement).getByRole('button', { name: '顯示' })).toBeDefined();
});

test('a part of a case is a region with the name of its heading', () => {
  renderFor(() => (
    <CaseSection title="申請單位" badge={<span>啟用</span>}>
      甲公司
    </CaseSection>
  ));
  expect(screen.getByRole('region', { name: '申請單位' }).textContent).toBe('申請單位啟用甲公司');
});
