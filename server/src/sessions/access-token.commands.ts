import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
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

/** Makes a token for programs, good for 1 to 365 days. Refuses at the fields, TOO_MANY beyond 20 in use. */
export async function createAccessToken(
  context: RequestContext,
  input: { label: string; days: number },
): Promise<CreatedAccessToken> {
  const { em, now } = context;
  const { label, days } = check(TokenForm, input);
  const { accountId } = context.signedIn;
  const token = newToken();
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  const row = {
    id: newId(),
    tokenHash: hashToken(token),
    accountId,
    label,
    createdAt: now,
    expiresAt,
    revokedAt: null,
  };
  await em.transactional(async (tx) => {
    // Of two made at once the second counts the first.
    const locked = 'select 1 from account where id = ? and disabled_at is null for no key update';
    if ((await tx.execute(locked, [accountId])).length === 0) refuse(ErrorCode.UNAUTHENTICATED);
    const inUse = await tx.count(AccessToken, { accountId, revokedAt: null, expiresAt: { $gt: now } });
    if (inUse >= MAX_TOKENS) refuse(ErrorCode.TOO_MANY, undefined, { limit: MAX_TOKENS });
    await tx.insert(AccessToken, row);
  });
  return Object.assign(new CreatedAccessToken(), { token, accessToken: present(row) });
}

/** Ends a token at once. Refuses with NOT_FOUND. */
export async function revokeAccessToken(context: RequestContext, id: string): Promise<AccessTokenType> {
  const { accountId } = context.signedIn;
  const token = isId(id) ? await context.em.findOne(AccessToken, { id, accountId }) : null;
  if (!token) refuse(ErrorCode.NOT_FOUND);
  token.revokedAt ??= context.now;
  await context.em.flush();
  return present(token);
}

/** One's own tokens, newest first. */
export async function listAccessTokens(context: RequestContext): Promise<AccessTokenType[]> {
  const { accountId } = context.signedIn;
  const tokens = await context.em.find(AccessToken, { accountId }, { orderBy: { createdAt: 'desc' }, limit: 100 });
  return tokens.map(present);
}

type Shown = Pick<AccessToken, 'id' | 'label' | 'createdAt' | 'expiresAt'> & { revokedAt?: Date | null };

function present({ id, label, createdAt, expiresAt, revokedAt = null }: Shown): AccessTokenType {
  return Object.assign(new AccessTokenType(), { id, label, createdAt, expiresAt, revokedAt });
}
