import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { SessionType } from './session.type.js';

/** The session of this browser; null for an access token. */
export function currentSession({ accountHolder }: RequestContext): SessionType | null {
  if (accountHolder.by === 'TOKEN') return null;
  const { idleExpiresAt, expiresAt, remembered } = accountHolder;
  return build(SessionType, { idleExpiresAt, expiresAt, remembered });
}
