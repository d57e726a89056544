import { expect, test } from 'vitest';
import { areaChangesOf } from './area-changes';

const port = { code: 'KEELUNG', nameZh: '基隆港', nameEn: 'Port of Keelung' };
const area = (code: string) => ({ code, nameZh: code, nameEn: code, port });
const pass = (number: string, ...codes: string[]) => ({ number, holder: { name: '王小明' }, areas: codes.map(area) });
const codes = (areas: readonly { code: string }[]) => areas.map(({ code }) => code);

test('R-PRD-6: names for each pass what is added and what is lost', () => {
  const changes = areaChangesOf([pass('1', 'EAST', 'WEST'), pass('2', 'NORTH')], [area('EAST'), area('NORTH')]);
  expect(changes.map(({ added, lost }) => [codes(added), codes(lost)])).toEqual([
    [['NORTH'], ['WEST']],
    [['EAST'], []],
  ]);
});

test('names nothing for a pass that opens the same areas in another order', () => {
  const [change] = areaChangesOf([pass('1', 'EAST', 'WEST')], [area('WEST'), area('EAST')]);
  expect([change?.added, change?.lost]).toEqual([[], []]);
});
