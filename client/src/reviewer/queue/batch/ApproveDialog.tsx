import { createMutation, createQuery } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { errorText } from '../../../domain/errors/error-text';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Dialog } from '../../../ui/dialogs/Dialog';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { Notice } from '../../../ui/notices/Notice';
import { RetryNotice } from '../../../ui/notices/RetryNotice';
import { Skeleton } from '../../../ui/progress/Skeleton';
import type { NamedCase } from '../assigning/outcome';
import { usePendingDecisions } from '../pending/pending-decisions';
import { batchChanged } from '../pending/pending-documents';
import { approveInPortions, type BatchOutcome, type CaseApproval } from './approve-in-portions';
import { approveCases, caseApprovals } from './batch-documents';

export interface ApproveDialogProps {
  /** The cases; nothing while the dialog is closed. */
  cases: readonly NamedCase[] | undefined;
  onDone: (outcome: BatchOutcome) => void;
  onClose: () => void;
}

/** Counts what was not looked at before the chosen cases are approved, and says which of them cannot be. */
export function ApproveDialog(props: ApproveDialogProps) {
  const [busy, setBusy] = createSignal(false);
  return (
    <Dialog
      open={props.cases !== undefined}
      onClose={() => !busy() && props.onClose()}
      title={t('work:batch.title', { count: props.cases?.length ?? 0 })}
      description={t('work:batch.about')}
      size="wide"
    >
      <Show when={props.cases}>
        {(cases) => <Approval {...props} cases={cases()} busy={busy()} onBusy={setBusy} />}
      </Show>
    </Dialog>
  );
}

interface ApprovalProps extends ApproveDialogProps {
  cases: readonly NamedCase[];
  busy: boolean;
  onBusy: (busy: boolean) => void;
}

function Approval(props: ApprovalProps) {
  const pending = usePendingDecisions();
  const [result, read] = createQuery({
    query: caseApprovals,
    variables: () => ({ ids: props.cases.map(({ id }) => id) }),
    requestPolicy: 'network-only',
  });
  const [, send] = createMutation(approveCases);
  const [agreed, setAgreed] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  const [done, setDone] = createSignal(0);
  const rows = () => result.data?.caseApprovals ?? [];
  const able = () => rows().filter(({ version }) => version !== null);
  const sum = (of: (row: CaseApproval) => number) => able().reduce((total, row) => total + of(row), 0);
  const unseen = () => sum((row) => row.unseen);
  const nameOf = (id: string) => props.cases.find((each) => each.id === id)?.name ?? '';
  const approve = async () => {
    if (unseen() > 0 && !agreed()) return setMissing(true);
    props.onBusy(true);
    const cases = able().flatMap(({ id, version }) => (version === null ? [] : [{ id, version, name: nameOf(id) }]));
    const outcome = await approveInPortions((asked) => send(asked, batchChanged), cases, setDone);
    props.onBusy(false);
    pending.readAgain();
    const refused = rows().flatMap(({ id, refusal }) => (refusal ? [{ id, name: nameOf(id), codes: [refusal] }] : []));
    props.onDone({ ...outcome, refused: [...refused, ...outcome.refused] });
  };
  return (
    <Show
      when={result.data}
      fallback={
        <Show when={result.error} fallback={<Skeleton class="h-40" />}>
          <RetryNotice words={errorText(result.error) ?? ''} onRetry={() => read({ requestPolicy: 'network-only' })} />
        </Show>
      }
    >
      <p role="status" class="font-medium">
        {t('work:batch.count', { count: able().length, items: sum((row) => row.items) })}
      </p>
      <Show when={unseen() > 0}>
        <Notice tone="warning" title={t('work:batch.unseen', { items: sum((row) => row.items), unseen: unseen() })}>
          <Checkbox
            name="agreed"
            label={t('work:batch.agree')}
            checked={agreed()}
            onChange={(next) => {
              setAgreed(next);
              setMissing(false);
            }}
          />
          <Show when={missing()}>
            <p role="alert" class="text-sm font-medium text-danger">
              {t('work:batch.agreeMissing')}
            </p>
          </Show>
        </Notice>
      </Show>
      <ul class="panel grid divide-y divide-line" aria-label={t('work:batch.cases')}>
        <For each={rows()}>{(row) => <CaseRow row={row} name={nameOf(row.id)} />}</For>
      </ul>
      <div class="flex flex-wrap items-center gap-3">
        <Show when={able().length > 0}>
          <Button kind="primary" busy={props.busy} onClick={() => void approve()}>
            {t('work:batch.confirm', { count: able().length })}
          </Button>
        </Show>
        <Button disabled={props.busy} onClick={() => props.onClose()}>
          {t('ui:action.cancel')}
        </Button>
        <Show when={props.busy}>
          <span role="status" class="text-sm text-ink-2 tabular-nums">
            {t('work:batch.progress', { done: done(), count: able().length })}
          </span>
        </Show>
      </div>
    </Show>
  );
}

function CaseRow(props: { row: CaseApproval; name: string }) {
  const words = () => {
    const { refusal, items, unseen } = props.row;
    if (refusal === 'INVALID') return t('work:batch.onlyAlone');
    if (refusal) return apiErrorText({ code: refusal });
    const count = t('work:batch.items', { count: items });
    return unseen > 0 ? `${count}${t('work:and')}${t('work:batch.unseenOf', { count: unseen })}` : count;
  };
  return (
    <li class="flex flex-wrap items-baseline justify-between gap-x-4 px-3 py-1.5 text-sm">
      <span class="min-w-0 font-medium wrap-anywhere">{props.name}</span>
      <span
        classList={{
          'text-danger': props.row.refusal !== null,
          'text-warning': props.row.refusal === null && props.row.unseen > 0,
          'text-ink-2': props.row.refusal === null && props.row.unseen === 0,
        }}
      >
        {words()}
      </span>
    </li>
  );
}
