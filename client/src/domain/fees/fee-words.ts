import type { FeeState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/tone';

export const feeTone: Record<FeeState, Tone> = {
  DUE: 'warning',
  PAID: 'success',
  WAIVED: 'info',
  FREE: 'neutral',
  VOID: 'neutral',
};

export const feeStateText = (state: FeeState) => t(`fee:state.${state}`);

/** In New Taiwan dollars; in words where nothing is charged. */
export const amountText = (amount: number) => (amount === 0 ? t('fee:free') : t('fee:amount', { amount }));
