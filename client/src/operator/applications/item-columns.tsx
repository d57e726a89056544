import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { grantedText } from '../../domain/applications/application-words';
import { waitingForText } from '../../domain/applications/branch-words';
import { ItemStateBadge } from '../../domain/applications/ItemStateBadge';
import { PassStatusBadge } from '../../domain/passes/PassStatusBadge';
import { otherName } from '../../domain/people/other-name';
import { idKindText } from '../../domain/people/person-parts';
import type { FormDescriptionFragment, ItemPartsFragment, PassStatus } from '../../gql/graphql';
import { formatDate, formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';

type ItemColumn = Column<ItemPartsFragment>;

const person = (): ItemColumn => ({
  key: 'name',
  header: t('applications:field.name'),
  class: 'min-w-28',
  cell: ({ holder }) => (
    <>
      <span class="font-medium">
        <Masked value={holder.name} masked={holder.masked} />
      </span>
      <Show when={otherName(holder)}>{(name) => <span class="block text-xs text-ink-3">{name()}</span>}</Show>
    </>
  ),
});

const pass = (): ItemColumn => ({
  key: 'pass',
  header: t('applications:field.passNumber'),
  nowrap: true,
  cell: (item) => <Show when={item.pass}>{(about) => <PassNumber value={about().number} />}</Show>,
});

/** What became of a card that the item's own state does not tell. */
const over: readonly PassStatus[] = [
  'BLOCKED',
  'DEACTIVATED',
  'REINSTATEMENT_PENDING',
  'EXPIRED',
  'CANCELLED',
  'EXCHANGED',
];

const issued = (header: string): ItemColumn => ({
  key: 'issued',
  header,
  nowrap: true,
  cell: ({ issuedPass }) => (
    <Show when={issuedPass} fallback={<span class="text-ink-3">—</span>}>
      {(card) => (
        <>
          <A class="link" href={`/passes/${card().number}`}>
            <PassNumber value={card().number} />
          </A>
          <Show when={over.includes(card().status)}>
            <span class="mt-0.5 block">
              <PassStatusBadge status={card().status} />
            </span>
          </Show>
        </>
      )}
    </Show>
  ),
});

/** Each person or pass: where it stands, since when and why, and the card that came of it. */
export const itemColumns = (form: FormDescriptionFragment): ItemColumn[] => [
  ...(form.subject === 'PASSES' ? [pass()] : []),
  person(),
  {
    key: 'idNumber',
    header: t('applications:field.idNumber'),
    cell: ({ holder, documentEndsBeforePass, documentValidTo }) => (
      <>
        <span class="block text-xs text-ink-3">{idKindText(holder.idKind)}</span>
        <span class="font-mono">{holder.idNumber ?? t('ui:unreadable')}</span>
        <Show when={documentEndsBeforePass && documentValidTo}>
          {(day) => (
            <span class="mt-0.5 block text-xs text-warning">
              {t('person:documentEndsEarly', { date: formatDate(day()) })}
            </span>
          )}
        </Show>
      </>
    ),
  },
  {
    key: 'state',
    header: t('applications:field.state'),
    class: 'min-w-44',
    cell: (item) => (
      <>
        <ItemStateBadge state={item.state} />
        <span class="mt-0.5 block text-xs text-ink-3">
          {t('applications:detail.since', { time: formatDateTime(item.stateSince) })}
        </span>
        <Show when={waitingForText(item.waitingFor, item.state)}>
          {(words) => <span class="mt-0.5 block text-xs text-ink-2">{words()}</span>}
        </Show>
        <Show when={grantedText(item)}>
          {(words) => <span class="mt-0.5 block text-xs text-ink-2">{words()}</span>}
        </Show>
        <Show when={item.reason}>
          {(reason) => <span class="mt-0.5 block max-w-80 text-xs whitespace-pre-wrap text-ink-2">{reason()}</span>}
        </Show>
      </>
    ),
  },
  ...(form.makesCard
    ? [issued(form.subject === 'PASSES' ? t('applications:field.newPass') : t('applications:field.passNumber'))]
    : []),
];
