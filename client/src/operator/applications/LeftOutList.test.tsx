import { screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { makeFragmentData } from '../../gql';
import type { LeftOutPartsFragment } from '../../gql/graphql';
import { renderWithApi } from '../../testing/api';
import { LeftOutList, LeftOutParts } from './LeftOutList';

type LeftOut = LeftOutPartsFragment['leftOut'][number];

const reason = (code: LeftOut['reasons'][number]['code']) => ({
  code,
  limit: null,
  granted: null,
  grantedUsed: null,
  until: null,
  attachment: null,
  applicationNumber: null,
  port: null,
});
const person: LeftOut = {
  field: 'personIds.1',
  personId: 'person-2',
  name: '王小明',
  passNumber: null,
  reasons: [{ ...reason('MONTHLY_LIMIT_REACHED'), limit: 3, granted: 2, grantedUsed: 2 }],
};
const open = (leftOut: LeftOut[]) => {
  const application = makeFragmentData({ leftOut }, LeftOutParts);
  return renderWithApi({}, () => <LeftOutList application={application} />);
};

test('R-ONE-8 names everyone who was left out, with every reason', () => {
  open([
    person,
    {
      ...person,
      field: 'passNumbers.0',
      passNumber: 'KLPC115-000001',
      reasons: [reason('PASS_CANCELLED')],
    },
  ]);
  expect(screen.getByText('未列入申請：2 筆')).toBeDefined();
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('王小明');
  expect(first?.textContent).toContain('核准增加 2 張');
  expect(second?.textContent).toContain('KLPC115-000001');
  expect(second?.textContent).toContain('註銷');
});

test('shows nothing where all were taken', () => {
  open([]);
  expect(screen.queryByRole('list')).toBeNull();
});
