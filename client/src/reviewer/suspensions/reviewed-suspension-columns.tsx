import { Show } from 'solid-js';
import IconLift from '~icons/lucide/lock-open';
import { nameOf } from '../../domain/ports/port-names';
import { LiftDetails, suspensionColumns } from '../../domain/suspensions/suspension-columns';
import type { CompanySuspensionFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import type { Column } from '../../ui/table-types';

/** With the company, and for what still runs the button. */
export const reviewedSuspensionColumns = (
  lift: (suspension: CompanySuspensionFragment) => void,
): Column<CompanySuspensionFragment>[] => [
  {
    key: 'company',
    header: t('suspensions:field.company'),
    class: 'min-w-40',
    cell: ({ company }) => (
      <>
        <span class="font-medium">{company.name}</span>
        <span class="block font-mono text-xs text-ink-3">{company.organisationNumber}</span>
      </>
    ),
  },
  ...suspensionColumns<CompanySuspensionFragment>((row) => (
    <Show when={row.state === 'RUNNING'} fallback={<LiftDetails suspension={row} />}>
      <Button
        size="dense"
        icon={IconLift}
        aria-label={t('suspensions:lift.actionOf', { company: row.company.name, port: nameOf(row.port) })}
        onClick={() => lift(row)}
      >
        {t('suspensions:lift.action')}
      </Button>
    </Show>
  )),
];
