import IconCancelled from '~icons/lucide/ban';
import IconTemporary from '~icons/lucide/calendar-clock';
import IconPeriodic from '~icons/lucide/id-card';
import IconAreas from '~icons/lucide/map-pinned';
import IconRenewal from '~icons/lucide/repeat-2';
import IconSingleEntry from '~icons/lucide/ticket';
import type { FormKind } from '../../gql/graphql';
import type { Icon } from '../../ui/tone';

export const formIcon: Record<FormKind, Icon> = {
  FOREIGN_SINGLE_ENTRY: IconSingleEntry,
  PERIODIC: IconPeriodic,
  TEMPORARY: IconTemporary,
  CANCELLATION: IconCancelled,
  RENEWAL: IconRenewal,
  AREA_CHANGE: IconAreas,
};
