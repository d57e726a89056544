import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { CardStopsFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';
import { CaseSection } from '../../ui/records/CaseSection';
import { errorText } from '../errors/error-text';
import { createForm } from '../forms/form';
import { branchName } from '../ports/port-names';
import { CardStopsParts } from './hold-parts';
import { causeText } from './hold-words';
import { StopDialog } from './StopDialog';

const LiftHold = graphql(`
  mutation LiftHold($id: ID!, $reason: String!) {
    liftHold(id: $id, reason: $reason) {
      id
      status
      ...CardStops
    }
  }
`);

type Hold = NonNullable<CardStopsFragment['holds']>[number];

/** Who blocked the card and why, and the lifting of each hold (R-PRD-8, R-PRD-9). */
export function CardHolds(props: { pass: FragmentType<typeof CardStopsParts>; onChanged: () => void }) {
  const holds = () => readFragment(CardStopsParts, props.pass).holds ?? [];
  const [lifting, setLifting] = createSignal<Hold>();
  return (
    <>
      <Show when={holds().length > 0}>
        <CaseSection title={t('holds:title')}>
          <ul class="grid gap-3 pt-2">
            <For each={holds()}>{(hold) => <HoldItem hold={hold} onLift={() => setLifting(hold)} />}</For>
          </ul>
          <p class="mt-3 text-sm text-ink-2">{t('holds:offline')}</p>
        </CaseSection>
      </Show>
      <LiftDialog hold={lifting()} onClose={() => setLifting(undefined)} onChanged={() => props.onChanged()} />
    </>
  );
}

function HoldItem(props: { hold: Hold; onLift: () => void }) {
  const office = () => {
    const { branch } = props.hold;
    return branch ? t('holds:byBranch', { branch: branchName(branch) }) : t('holds:byCompany');
  };
  return (
    <li
      class="flex flex-wrap items-start justify-between gap-3"
      classList={{ 'text-ink-3': props.hold.liftedAt !== null }}
    >
      <div class="min-w-0 grow basis-60">
        <p class="font-medium">
          {t(`holds:office.${props.hold.office}`)}・{causeText(props.hold.cause)}
        </p>
        <p class="text-sm">
          {office()}　{t('holds:since', { time: formatDateTime(props.hold.placedAt) })}
        </p>
        <p class="text-sm wrap-anywhere">{props.hold.reason}</p>
        <Show when={props.hold.liftedAt}>
          {(time) => (
            <p class="text-sm wrap-anywhere">
              {t('holds:lifted', { time: formatDateTime(time()), reason: props.hold.liftReason ?? '' })}
            </p>
          )}
        </Show>
      </div>
      <Show when={props.hold.viewerMayLift}>
        <Button onClick={() => props.onLift()}>{t('holds:lift.action')}</Button>
      </Show>
    </li>
  );
}

function LiftDialog(props: { hold: Hold | undefined; onClose: () => void; onChanged: () => void }) {
  const [, lift] = createMutation(LiftHold);
  const form = createFor(
    () => props.hold?.id,
    () =>
      createForm({
        initial: () => ({ reason: '' }),
        labels: () => ({ reason: t('holds:lift.label') }),
        send: ({ reason }) => lift({ id: props.hold?.id ?? '', reason }, { additionalTypenames: ['Pass'] }),
        onDone: () => {
          toast.success(t('holds:lift.done'));
          props.onChanged();
          props.onClose();
        },
        onRefused: (error) => {
          if (!hasCode(error, 'HOLD_NOT_IN_FORCE') && !hasCode(error, 'NOT_FOUND')) return undefined;
          toast.error(t('holds:lift.conflict'), errorText(error) ?? '');
          props.onChanged();
          props.onClose();
          return 'shown';
        },
      }),
  );
  const title = () =>
    props.hold ? t('holds:lift.title', { what: t(`holds:office.${props.hold.office}`) }) : t('holds:lift.action');
  return (
    <StopDialog
      open={props.hold !== undefined}
      title={title()}
      description={t('holds:lift.mailTo')}
      reasonLabel={t('holds:lift.label')}
      confirmLabel={t('holds:lift.confirm')}
      form={form()}
      onClose={() => props.onClose()}
    />
  );
}
