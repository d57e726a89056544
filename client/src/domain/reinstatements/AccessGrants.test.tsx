import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { AccessGrantParts, AccessGrants } from './AccessGrants';

const grant = {
  ...{ id: 'grant-1', by: '林港生', companyName: '永航船務有限公司' },
  ...{ grantedAt: '2026-11-10T02:00:00Z', until: '2026-11-11T02:00:00Z' },
};

function open(grants: readonly (typeof grant)[], mayEnd = true, answers: Answers = {}) {
  const onChanged = vi.fn();
  const pass = makeFragmentData({ accessGrants: [...grants] }, AccessGrantParts);
  const page = renderWithApi(answers, () => <AccessGrants pass={pass} mayEnd={mayEnd} onChanged={onChanged} />);
  const end = async (reason: string) => {
    await page.user.click(screen.getByRole('button', { name: '終止 林港生 的權限' }));
    const dialog = await screen.findByRole('dialog', { name: '終止取得之權限' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    if (reason) await page.user.type(within(dialog).getByRole('textbox', { name: /原因/ }), reason);
    await page.user.click(within(dialog).getByRole('button', { name: '終止權限' }));
  };
  return { ...page, onChanged, end };
}

test('R-REI-2 shows who may read the holder, of which company, and until when', () => {
  open([grant]);
  const line = screen.getByRole('listitem');
  for (const words of ['永航船務有限公司', '林港生', '2026/11/10 10:00', '2026/11/11 10:00']) {
    expect(line.textContent).toContain(words);
  }
});

test('R-REI-2 is nothing where no grant runs, and offers no end to those who may not', () => {
  const { unmount } = open([]);
  expect(screen.queryByText('取得權限者')).toBeNull();
  unmount();
  open([grant], false);
  expect(screen.queryByRole('button')).toBeNull();
});

test('R-REI-2 ends a grant with a reason', async () => {
  const { variablesOf, onChanged, end } = open([grant], true, {
    EndAccessGrant: { endAccessGrant: { id: 'pass-1', accessGrants: [] } },
  });
  await end('與本公司無關');
  await waitFor(() => expect(onChanged).toHaveBeenCalledOnce());
  expect(variablesOf('EndAccessGrant')).toEqual([{ id: 'grant-1', reason: '與本公司無關' }]);
  expect(await screen.findByText('已終止權限')).toBeDefined();
});

test('R-REI-2 says that a reason is missing, and leaves the grant as it is', async () => {
  const { onChanged, end } = open([grant], true, {
    EndAccessGrant: refused({ code: 'REQUIRED', field: 'reason' }),
  });
  await end('');
  await waitFor(() => expect(screen.getAllByText(/原因/).length).toBeGreaterThan(1));
  expect(screen.getByRole('dialog', { name: '終止取得之權限' })).toBeDefined();
  expect(onChanged).not.toHaveBeenCalled();
});
