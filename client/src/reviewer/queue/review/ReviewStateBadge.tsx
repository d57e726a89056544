import IconRejected from '~icons/lucide/circle-x';
import IconHourglass from '~icons/lucide/hourglass';
import IconNotNeeded from '~icons/lucide/minus';
import { reviewStateText, reviewTone } from '../../../domain/reviews/review-state';
import type { ReviewState } from '../../../gql/graphql';
import { StatusBadge } from '../../../ui/records/StatusBadge';
import type { Icon } from '../../../ui/tone';

const icons: Partial<Record<ReviewState, Icon>> = {
  OPEN: IconHourglass,
  REJECTED: IconRejected,
  WITHDRAWN: IconNotNeeded,
  REVOKED: IconRejected,
};

export function ReviewStateBadge(props: { state: ReviewState }) {
  return (
    <StatusBadge tone={reviewTone[props.state]} icon={icons[props.state]}>
      {reviewStateText(props.state)}
    </StatusBadge>
  );
}
