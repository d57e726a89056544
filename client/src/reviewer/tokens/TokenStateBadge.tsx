import IconRevoked from '~icons/lucide/ban';
import IconExpired from '~icons/lucide/clock-alert';
import type { TokenPartsFragment } from '../../gql/graphql';
import { now } from '../../lib/clock';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import type { Icon, Tone } from '../../ui/tone';

export type TokenState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

const look: Record<TokenState, { tone: Tone; icon?: Icon }> = {
  ACTIVE: { tone: 'success' },
  EXPIRED: { tone: 'neutral', icon: IconExpired },
  REVOKED: { tone: 'neutral', icon: IconRevoked },
};

export function tokenState(token: TokenPartsFragment, atMs: number = now()): TokenState {
  if (token.revokedAt) return 'REVOKED';
  return Date.parse(token.expiresAt) <= atMs ? 'EXPIRED' : 'ACTIVE';
}

export function TokenStateBadge(props: { token: TokenPartsFragment }) {
  const state = () => tokenState(props.token);
  return (
    <StatusBadge tone={look[state()].tone} icon={look[state()].icon}>
      {t(`tokens:state.${state()}`)}
    </StatusBadge>
  );
}
