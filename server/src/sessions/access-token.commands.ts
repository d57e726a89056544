import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import type { AccountKind } from '../access/words.js';
import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import type { HistoryAction } from '../history/history-actions.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { lockRow } from '../shared/row-locks.js';
import { hashToken, newToken } from '../shared/tokens.js';
import { check, requiredText } from '../shared/validation.js';
import { AccessToken } from './access-token.entity.js';
import { AccessTokenType, CreatedAccessToken } from './access-token.type.js';

const DAY_MS = 24 * 60 * 60_000;
const MAX_TOKENS = 20;

const TokenForm = v.object({
  label: requiredText(100),
  days: v.pipe(
    v.number(),
    v.integer(ErrorCode.OUT_OF_RANGE),
    v.minValue(1, ErrorCode.OUT_OF_RANGE),
    v.maxValue(365, ErrorCode.OUT_OF_RANGE),
  ),
});
export type TokenForm = v.InferInput<typeof TokenForm>;

/** The account a token belongs to. */
interface Holder {
  readonly accountId: string;
  readonly kind: AccountKind;
}

/** Creates an access token of the viewer. Refuses like {@link createTokenFor}. */
export function createAccessToken(context: RequestContext, input: TokenForm): Promise<CreatedAccessToken> {
  return createTokenFor(context, { accountId: context.signedIn.accountId, kind: 'ANALYST' }, input);
}

/**
 * Creates an access token that is valid for 1 to 365 days. Refuses at the fields, with NOT_FOUND, CONFLICT for a
 * disabled account, TOO_MANY beyond 20 valid tokens.
 */
export async function createTokenFor(
  context: RequestContext,
  { accountId, kind }: Holder,
  input: TokenForm,
): Promise<CreatedAccessToken> {
  const { em, now } = context;
  const { label, days } = check(TokenForm, input);
  const token = newToken();
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  const stored = { id: newId(), tokenHash: hashToken(token), accountId, label, createdAt: now, expiresAt };
  const row = { ...stored, revokedAt: null, lastUsedAt: null };
  await em.transactional(async (tx) => {
    if (!isId(accountId)) refuse(ErrorCode.NOT_FOUND);
    // Of two concurrent calls, the second counts the token of the first.
    await lockRow(tx, 'account', accountId);
    const account = await tx.findOne(Account, { id: accountId, kind }, { refresh: true });
    if (!account) refuse(ErrorCode.NOT_FOUND);
    if (account.disabledAt)
      refuse(accountId === context.signedIn.accountId ? ErrorCode.UNAUTHENTICATED : ErrorCode.CONFLICT);
    const inUse = await tx.count(AccessToken, { accountId, revokedAt: null, expiresAt: { $gt: now } });
    if (inUse >= MAX_TOKENS) refuse(ErrorCode.TOO_MANY, undefined, { limit: MAX_TOKENS });
    await tx.insert(AccessToken, row);
    await record(tx, context, row, 'TOKEN_CREATED');
  });
  return build(CreatedAccessToken, { token, accessToken: presentToken(row) });
}

/** Revokes an access token of the viewer. Refuses with NOT_FOUND. */
export function revokeAccessToken(context: RequestContext, id: string): Promise<AccessTokenType> {
  return revokeTokenOf(context, id, { accountId: context.signedIn.accountId, kind: 'ANALYST' });
}

/** Revokes a token of such an account; one that has already ended remains unchanged. Refuses with NOT_FOUND. */
export async function revokeTokenOf(
  context: RequestContext,
  id: string,
  { accountId, kind }: Pick<Holder, 'kind'> & Partial<Holder>,
): Promise<AccessTokenType> {
  if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
  return context.em.transactional(async (tx) => {
    await lockRow(tx, 'access_token', id);
    const token = await tx.findOne(AccessToken, { id, ...(accountId && { accountId }) }, { refresh: true });
    if (!token || (await tx.count(Account, { id: token.accountId, kind })) === 0) refuse(ErrorCode.NOT_FOUND);
    if (!token.revokedAt) {
      token.revokedAt = context.now;
      await record(tx, context, token, 'TOKEN_REVOKED');
    }
    return presentToken(token);
  });
}

/** The viewer's own tokens, newest first. */
export async function listAccessTokens(context: RequestContext): Promise<AccessTokenType[]> {
  const { accountId } = context.signedIn;
  const tokens = await context.em.find(AccessToken, { accountId }, { orderBy: { createdAt: 'desc' }, limit: 100 });
  return tokens.map(presentToken);
}

function record(
  tx: EntityManager,
  context: RequestContext,
  { accountId, label }: Pick<AccessToken, 'accountId' | 'label'>,
  action: HistoryAction,
): Promise<void> {
  const changes = [{ field: 'tokenLabel' as const, before: null, after: label }];
  return recordHistory(tx, authorOf(context), [{ subject: 'ACCOUNT', subjectId: accountId, action, changes }]);
}

type StoredToken = Pick<AccessToken, 'id' | 'label' | 'createdAt' | 'expiresAt'> & {
  revokedAt?: Date | null;
  lastUsedAt?: Date | null;
};

export function presentToken({
  id,
  label,
  createdAt,
  expiresAt,
  revokedAt = null,
  lastUsedAt = null,
}: StoredToken): AccessTokenType {
  return build(AccessTokenType, { id, label, createdAt, expiresAt, revokedAt, lastUsedAt });
}
