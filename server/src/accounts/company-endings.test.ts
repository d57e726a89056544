import { describe, expect, it } from 'vitest';
import { isOrganisationName, withoutLegalForm } from './company-endings.js';

describe('R-REG-1 the name of a natural person', () => {
  it.each([
    '大順海運股份有限公司',
    '大順海運 股份有限公司',
    '大順海運股份有 限公司（基隆分公司）',
    '大順海運有限公司 王小明',
    '港東企業社',
    '高雄市船務代理商業同業公會',
    '大同商行',
    'Blue Whale Shipping Co., Ltd.',
    'Ｂｌｕｅ　Ｗｈａｌｅ　Ｃｏ．，Ｌｔｄ',
    'Blue Whale CO.,LTD',
    'BlueWhaleCo.Ltd.',
    'Harbour Services Inc.',
    'North Quay Limited (Taiwan)',
  ])('is not %s', (name) => {
    expect(isOrganisationName(name)).toBe(true);
  });

  it.each(['王小明', '陳學會', '張公會', '歐陽詩涵', 'Maria Lindqvist', 'Atong Co', 'Linc Ltdson', '林社', 'Ana Sá'])(
    'may be %s',
    (name) => {
      expect(isOrganisationName(name)).toBe(false);
    },
  );
});

it.each([
  ['大順海運股份有限公司', '大順海運'],
  ['港東企業社', '港東'],
  ['Blue Whale Shipping Co., Ltd.', 'blue whale shipping'],
])('R-REG-12 %s is called %s', (name, called) => {
  expect(withoutLegalForm(name).trim()).toBe(called);
});
