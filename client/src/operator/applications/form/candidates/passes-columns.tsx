import { Show } from 'solid-js';
import { Eligibility, EligibilityParts } from '../../../../domain/eligibility/eligibility';
import { PassStatusBadge } from '../../../../domain/passes/PassStatusBadge';
import { PortAreas } from '../../../../domain/ports/PortAreas';
import { portName } from '../../../../domain/ports/port-names';
import { readFragment } from '../../../../gql';
import type { PassCandidateFragment } from '../../../../gql/graphql';
import { formatDate } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import type { Column } from '../../../../ui/lists/table-types';
import { PassNumber } from '../../../../ui/records/PassNumber';
import { AddCell, addColumn, type PickActions } from './AddCell';

/** Number, kind, dates and state of a pass in short. */
export const passesColumns = ({ chosen, add }: PickActions<PassCandidateFragment>): Column<PassCandidateFragment>[] => [
  {
    key: 'number',
    header: t('applications:passes.numberAndHolder'),
    class: 'min-w-36',
    cell: (pass) => (
      <>
        <span class="whitespace-nowrap">
          <PassNumber value={pass.number} />
        </span>
        <span class="block font-medium">{pass.holder.name}</span>
        <span class="block font-mono text-xs text-ink-3">{pass.holder.idNumber ?? t('ui:unreadable')}</span>
        <span class="block text-xs text-ink-3">
          {t('pass:kindOnMedium', {
            kind: t(`pass:kindShort.${pass.kind}`),
            medium: t(`pass:medium.${pass.medium}`),
          })}
        </span>
      </>
    ),
  },
  {
    key: 'areas',
    header: t('application:field.areas'),
    class: 'min-w-28',
    cell: (pass) => (
      <>
        <PortAreas areas={pass.areas} />
        <span class="block text-xs text-ink-3">{t('applications:passes.pickup', { port: portName(pass.port) })}</span>
      </>
    ),
  },
  {
    key: 'validity',
    header: t('passes:field.validToAndStatus'),
    cell: (pass) => (
      <>
        <span class="whitespace-nowrap">{formatDate(pass.validTo)}</span>
        <span class="mt-0.5 block">
          <PassStatusBadge status={pass.status} />
        </span>
      </>
    ),
  },
  {
    key: 'eligibility',
    header: t('applications:passes.header'),
    class: 'min-w-40',
    cell: (pass) => (
      <Show when={readFragment(EligibilityParts, pass.eligibility)}>
        {(eligibility) => <Eligibility eligibility={eligibility()} />}
      </Show>
    ),
  },
  addColumn((pass) => (
    <AddCell
      chosen={chosen(pass)}
      allowed={pass.eligibility?.allowed ?? false}
      label={t('applications:passes.addOf', { number: pass.number })}
      words={t('applications:passes.add')}
      onAdd={() => add(pass)}
    />
  )),
];
