import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { PersonDossierPage } from './PersonDossierPage';

const company = { name: '甲公司', organisationNumber: '53212539' };
const rejected = {
  ...{ form: 'PERIODIC', applicationNumber: null, submittedAt: '2026-10-01T02:00:00Z', state: 'REJECTED' },
  ...{ stateSince: '2026-10-02T02:00:00Z', reason: '前科查核不符', company },
};
const nothing = { records: [], passes: [], applications: [], suspensions: [], bans: [], reads: [] };
const person = {
  ...nothing,
  records: [{ idKind: 'PASSPORT', maskedIdNumber: 'X1234****', name: '高○志', company }],
  applications: [rejected, { ...rejected, applicationNumber: 'OM01-11511-00007', state: 'REVIEW', reason: null }],
};
const open = (personDossier: Answers[string]) =>
  renderWithApi(
    { CurrentViewer: { viewer: testReviewer }, PersonDossierPage: personDossier },
    () => <PersonDossierPage />,
    { at: '/people', route: '/people' },
  );

test('finds a person by the whole number, which stands in no address, with refusals before all else', async () => {
  const { user, variablesOf, address } = open({ personDossier: person });
  expect(variablesOf('PersonDossierPage')).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: /證件號碼/ }), 'X12345678{Enter}');
  const refusals = await screen.findByRole('region', { name: '不通過' });
  expect(within(refusals).getByText('前科查核不符')).toBeDefined();
  expect(within(refusals).getByText('其他分公司')).toBeDefined();
  const others = screen.getByRole('region', { name: '申請單' });
  expect(within(others).getByRole('link', { name: /00007/ }).getAttribute('href')).toBe(
    '/applications/OM01-11511-00007',
  );
  expect(within(others).queryByText('前科查核不符')).toBeNull();
  expect(variablesOf('PersonDossierPage')).toEqual([{ idKind: 'PASSPORT', idNumber: 'X12345678' }]);
  expect(address()).toBe('/people');
});

test('says that nothing is known, and takes the person before away', async () => {
  const { user, answer } = open({ personDossier: person });
  const field = screen.getByRole('textbox', { name: /證件號碼/ });
  await user.type(field, 'X12345678{Enter}');
  await screen.findByRole('region', { name: '不通過' });
  answer({ PersonDossierPage: { personDossier: nothing } });
  await user.clear(field);
  await user.type(field, 'X87654321{Enter}');
  expect(await screen.findByText('查無這個證件號碼的資料')).toBeDefined();
  expect(screen.queryByRole('region', { name: '不通過' })).toBeNull();
});

test('shows at the field why a number was refused', async () => {
  const { user } = open(refused({ code: 'INVALID_PASSPORT_NUMBER', field: 'idNumber' }));
  const field = screen.getByRole('textbox', { name: /證件號碼/ });
  await user.type(field, 'X{Enter}');
  await screen.findAllByText(/護照號碼/);
  expect(field.getAttribute('aria-invalid')).toBe('true');
});
