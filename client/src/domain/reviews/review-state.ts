import type { ReviewState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/tone';

export const reviewTone: Record<ReviewState, Tone> = {
  OPEN: 'warning',
  APPROVED: 'success',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
  REVOKED: 'danger',
};

export const reviewStateText = (state: ReviewState) => t(`review:state.${state}`);
