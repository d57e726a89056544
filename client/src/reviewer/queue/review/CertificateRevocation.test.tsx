import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { CertificateReviewFragment } from '../../../gql/graphql';
import { refused, renderWithApi } from '../../../testing/api';
import { sampleRegistration } from '../../../testing/samples';
import { CertificateRevocation } from './CertificateRevocation';

const approved = { ...sampleRegistration.certificate, state: 'APPROVED', version: 3 } as CertificateReviewFragment;
const open = (certificate: CertificateReviewFragment, answers = {}) =>
  renderWithApi(answers, () => <CertificateRevocation certificate={certificate} />);
const decide = async ({ user }: Pick<ReturnType<typeof open>, 'user'>) => {
  await user.click(screen.getByRole('button'));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.type(dialog.getByRole('textbox'), '證件偽造');
  const [submit] = dialog.getAllByRole('button');
  await user.click(submit as HTMLElement);
  return dialog;
};

test('R-REG-6 revokes an approved certificate with a reason', async () => {
  const opened = open(approved, { RevokeCertificate: { revokeCertificate: approved } });
  await decide(opened);
  expect(opened.variablesOf('RevokeCertificate')).toEqual([{ id: approved.id, version: 3, reason: '證件偽造' }]);
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('R-REG-6 restores a revoked one', async () => {
  const opened = open({ ...approved, state: 'REVOKED' }, { RestoreCertificate: { restoreCertificate: approved } });
  await decide(opened);
  expect(opened.variablesOf('RestoreCertificate')).toEqual([{ id: approved.id, version: 3, reason: '證件偽造' }]);
});

test('R-REG-6 keeps the reason and shows why it was refused', async () => {
  const opened = open(approved, { RevokeCertificate: refused({ code: 'CONFLICT', field: 'version' }) });
  const dialog = await decide(opened);
  expect(await dialog.findByRole('alert')).toBeDefined();
  expect((dialog.getByRole('textbox') as HTMLTextAreaElement).value).toBe('證件偽造');
});

test('offers nothing for a certificate that is still under review', () => {
  open({ ...approved, state: 'OPEN' });
  expect(screen.queryByRole('button')).toBeNull();
});
