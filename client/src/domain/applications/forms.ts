import IconCardExchange from '~icons/lucide/arrow-left-right';
import IconCancellation from '~icons/lucide/ban';
import IconTemporary from '~icons/lucide/calendar-clock';
import IconPeriodic from '~icons/lucide/id-card';
import IconAreaChange from '~icons/lucide/map-pinned';
import IconRenewal from '~icons/lucide/repeat-2';
import IconSingleEntry from '~icons/lucide/ticket';
import IconMoreSingleEntries from '~icons/lucide/ticket-plus';
import type { FormKind } from '../../gql/graphql';
import type { Icon } from '../../ui/tone';

export interface FormEntry {
  /** The last part of the address of a new form: `/applications/new/<address>`. */
  address: string;
  icon: Icon;
  /** Where the menu leads instead of to a new form. */
  list?: string;
}

/** The list of single-entry passes, to be printed (R-ONE-6). */
export const singleEntryHref = '/passes?tab=single-entry';

/** The list of exchanges, from which one is begun (R-EXC-5). */
const exchangesHref = '/exchanges';

/**
 * All that the clients know of a form besides its texts, in the order of the menu; what it asks for and who decides on it,
 * they query (`applicationForms`). A form that is missing here does not compile.
 */
export const forms: Readonly<Record<FormKind, FormEntry>> = {
  PERIODIC: { address: 'periodic', icon: IconPeriodic },
  TEMPORARY: { address: 'temporary', icon: IconTemporary },
  FOREIGN_SINGLE_ENTRY: { address: 'single-entry', icon: IconSingleEntry, list: singleEntryHref },
  MORE_SINGLE_ENTRIES: { address: 'more-single-entries', icon: IconMoreSingleEntries },
  CANCELLATION: { address: 'cancellation', icon: IconCancellation },
  RENEWAL: { address: 'renewal', icon: IconRenewal },
  AREA_CHANGE: { address: 'area-change', icon: IconAreaChange },
  CARD_EXCHANGE: { address: 'card-exchange', icon: IconCardExchange, list: exchangesHref },
};

export const formKinds = Object.keys(forms) as readonly FormKind[];
