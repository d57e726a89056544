import { Show } from 'solid-js';
import IconLift from '~icons/lucide/lock-open';
import { portName } from '../../domain/ports/port-names';
import { LiftDetails, suspensionColumns } from '../../domain/suspensions/suspension-columns';
import { CompanySuspension, SuspensionParts } from '../../domain/suspensions/suspension-parts';
import { type FragmentType, readFragment } from '../../gql';
import type { CompanySuspensionFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { mapColumns } from '../../ui/lists/map-columns';

const readSuspension = (row: FragmentType<typeof CompanySuspension>) => readFragment(CompanySuspension, row);

/** With the company, and for what still runs the button. */
export const reviewedSuspensionColumns = (lift: (suspension: CompanySuspensionFragment) => void) =>
  mapColumns<FragmentType<typeof CompanySuspension>, CompanySuspensionFragment>(readSuspension, [
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
      <Show when={readFragment(SuspensionParts, row).state === 'RUNNING'} fallback={<LiftDetails suspension={row} />}>
        <Button
          size="dense"
          icon={IconLift}
          aria-label={t('suspensions:lift.actionOf', {
            company: row.company.name,
            port: portName(readFragment(SuspensionParts, row).port),
          })}
          onClick={() => lift(row)}
        >
          {t('suspensions:lift.action')}
        </Button>
      </Show>
    )),
  ]);
