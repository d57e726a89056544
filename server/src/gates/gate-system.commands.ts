import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import { Account } from '../accounts/account.entity.js';
import { newAccount } from '../accounts/new-account.js';
import { NO_PASSWORD } from '../accounts/password.js';
import type { RequestContext } from '../context.js';
import type { ReviewedVersion } from '../decisions/review.js';
import { authorOf, changesBetween, recordHistory } from '../history/history.js';
import { createTokenFor, revokeTokenOf, type TokenForm } from '../sessions/access-token.commands.js';
import type { AccessTokenType, CreatedAccessToken } from '../sessions/access-token.type.js';
import { takeLock } from '../shared/advisory-locks.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { check, personName } from '../shared/validation.js';
import { changeAccount, disableStaff, enableStaff } from '../staff/staff-change.commands.js';
import { rightsErrors, staffRights } from '../staff/staff-rights.js';
import type { GateSystemInput } from './gate.input.js';

const KINDS = ['GATE'] as const;
const SystemForm = v.object({ name: personName, branchCodes: staffRights.branchCodes });
type SystemForm = v.InferOutput<typeof SystemForm>;

const checked = (input: GateSystemInput): SystemForm =>
  check(SystemForm, input, rightsErrors('GATE', { roles: [], branchCodes: input.branchCodes }));

/** Makes a gate system, without a token yet. Nobody signs in as it. Refuses at the fields; ACCOUNT_NAME_TAKEN at `name`. */
export function createGateSystem(
  context: RequestContext,
  input: GateSystemInput,
  key: string | null | undefined,
): Promise<string> {
  const { name, branchCodes } = checked(input);
  const { now: registeredAt, signedIn } = context;
  const call = { owner: signedIn.accountId, key, operation: 'createGateSystem', input };
  return onceOnly(context, call, async (tx) => {
    await takeLock(tx, 'changeStaff');
    await refuseTakenName(tx, name);
    const nobody = { mobile: '', email: '', language: 'ZH_HANT', passwordHash: NO_PASSWORD } as const;
    const holder = { kind: 'GATE', accountName: name, personName: name, branchCodes } as const;
    // No key of its name: none that is typed at a sign-in or a recovery finds it.
    const row = newAccount({ ...nobody, ...holder, accountNameKey: null, registeredAt, approvedAt: registeredAt });
    const account = tx.create(Account, row);
    await tx.flush();
    const changes = changesBetween({}, inWords(account));
    const created = { subject: 'ACCOUNT', subjectId: account.id, action: 'CREATED', changes } as const;
    await recordHistory(tx, authorOf(context), [created]);
    return account.id;
  });
}

/** Gives a gate system another name and branches; they hold from its next request on. Refuses at the fields and as {@link changeAccount}. */
export function changeGateSystem(
  context: RequestContext,
  named: ReviewedVersion,
  input: GateSystemInput,
): Promise<void> {
  const { name, branchCodes } = checked(input);
  return changeAccount(context, named, KINDS, async (tx, account, author) => {
    if (name !== account.personName) await refuseTakenName(tx, name);
    const before = inWords(account);
    Object.assign(account, { accountName: name, personName: name, branchCodes });
    const changes = changesBetween(before, inWords(account));
    if (changes.length === 0) return;
    await recordHistory(tx, author, [{ subject: 'ACCOUNT', subjectId: account.id, action: 'CHANGED', changes }]);
  });
}

/** Ends a gate system at once, and all its tokens. Refuses at `reason` and as {@link changeAccount}. */
export function disableGateSystem(
  context: RequestContext,
  named: ReviewedVersion & { readonly reason: string },
): Promise<void> {
  return disableStaff(context, named, KINDS);
}

/** Takes a gate system into use again; it needs a new token. Refuses as {@link changeAccount}. */
export function enableGateSystem(context: RequestContext, named: ReviewedVersion): Promise<void> {
  return enableStaff(context, named, KINDS);
}

/** Gives a gate system a token. Refuses as {@link createTokenFor}. */
export function createGateToken(
  context: RequestContext,
  { systemId, ...form }: TokenForm & { readonly systemId: string },
): Promise<CreatedAccessToken> {
  return createTokenFor(context, { accountId: systemId, kind: 'GATE' }, form);
}

/** Ends a token of a gate system at once. Refuses with NOT_FOUND, also for tokens of others. */
export function revokeGateToken(context: RequestContext, id: string): Promise<AccessTokenType> {
  return revokeTokenOf(context, id, { kind: 'GATE' });
}

/** Refuses with ACCOUNT_NAME_TAKEN at `name`; whoever makes or changes such accounts has had to wait for their turn. */
async function refuseTakenName(tx: EntityManager, personName: string): Promise<void> {
  if ((await tx.count(Account, { kind: 'GATE', personName })) > 0) refuse(ErrorCode.ACCOUNT_NAME_TAKEN, 'name');
}

function inWords({ accountName, branchCodes }: Pick<Account, 'accountName' | 'branchCodes'>) {
  return { accountName, branches: branchCodes.join(', ') };
}
