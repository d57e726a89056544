import type { Viewer } from '../access/viewer.js';
import type { Services } from '../services.js';
import { ErrorCode } from '../shared/errors.js';

type Limiting = Pick<Services, 'limits'>;

/** Who pays for an upload: the account, or the address of a visitor. */
export type Sender = { readonly accountId: string } | { readonly address: string };

export function senderOf(viewer: Viewer): Sender {
  return viewer.kind === 'VISITOR' ? { address: viewer.address } : { accountId: viewer.accountId };
}

/** One for each ticket, each file that arrives and each check, accepted or not. Refuses with RATE_LIMITED. */
export function takePoint({ limits }: Limiting, sender: Sender): Promise<number> {
  return 'accountId' in sender
    ? limits.take('uploadPerAccount', sender.accountId)
    : limits.take('uploadPerAddress', sender.address);
}

/**
 * Takes room for `bytes` from the allowance of the day before they arrive; the caller gives back what did not.
 * Refuses with UPLOAD_QUOTA_REACHED.
 */
export async function takeRoom({ limits }: Limiting, sender: Sender, bytes: number) {
  const [name, key] =
    'accountId' in sender
      ? (['uploadedKilobytesPerAccount', sender.accountId] as const)
      : (['uploadedKilobytesPerAddress', sender.address] as const);
  const taken = kilobytes(bytes);
  await limits.take(name, key, taken, ErrorCode.UPLOAD_QUOTA_REACHED);
  return {
    async giveBackAllBut(arrived: number): Promise<void> {
      const left = taken - kilobytes(arrived);
      if (left > 0) await limits.giveBack(name, key, left);
    },
  };
}

const kilobytes = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));
