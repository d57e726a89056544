import { type CombinedError, createMutation, createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { errorText } from '../../../domain/errors/error-text';
import { Form } from '../../../domain/forms/Form';
import { createForm } from '../../../domain/forms/form';
import type { WorkLoadQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Dialog } from '../../../ui/dialogs/Dialog';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { RetryNotice } from '../../../ui/notices/RetryNotice';
import { Skeleton } from '../../../ui/progress/Skeleton';
import { waitingText } from '../work/waiting';
import { assignCases } from './assign-cases';
import { assigned, assignWork, workLoad } from './assignment-documents';
import type { Assignee, AssignOutcome, NamedCase } from './outcome';

/** Not the ID of an account: the cases are given back. */
const ALL = 'ALL';

export interface AssignDialogProps {
  /** The cases; nothing while the dialog is closed. */
  cases: readonly NamedCase[] | undefined;
  onDone: (outcome: AssignOutcome) => void;
  onClose: () => void;
}

/** Asks to whom cases are to be assigned, with how many each has already. */
export function AssignDialog(props: AssignDialogProps) {
  return (
    <Dialog
      open={props.cases !== undefined}
      onClose={props.onClose}
      title={t('work:assign.title', { count: props.cases?.length ?? 0 })}
      description={t('work:assign.about')}
    >
      <Show when={props.cases}>
        {(cases) => <AssignForm cases={cases()} onDone={props.onDone} onClose={props.onClose} />}
      </Show>
    </Dialog>
  );
}

type Colleague = WorkLoadQuery['workLoad']['colleagues'][number];

const loadText = ({ assigned: count, claimed, oldestSince }: Colleague) =>
  [
    t('work:load.has', { count, claimed }),
    ...(oldestSince ? [t('work:load.oldest', { waiting: waitingText(oldestSince) })] : []),
  ].join(t('work:and'));

function AssignForm(props: {
  cases: readonly NamedCase[];
  onDone: (outcome: AssignOutcome) => void;
  onClose: () => void;
}) {
  const [result, read] = createQuery({ query: workLoad, context: { additionalTypenames: ['WorkItem'] } });
  const [, send] = createMutation(assignWork);
  const colleagues = () => result.data?.workLoad.colleagues ?? [];
  const assigneeOf = (accountId: string): Assignee => {
    if (accountId === ALL) return { kind: 'ALL' };
    const found = colleagues().find((each) => each.accountId === accountId);
    return found?.mine ? { kind: 'VIEWER' } : { kind: 'COLLEAGUE', name: found?.name ?? '' };
  };
  const form = createForm({
    initial: () => ({ accountId: '' }),
    labels: () => ({ accountId: t('work:assign.to') }),
    check: ({ accountId }) => (accountId ? [] : [{ code: 'REQUIRED', field: 'accountId', params: {} }]),
    send: async ({ accountId }) => {
      let error: CombinedError | undefined;
      const outcome = await assignCases(
        async (asked) => {
          const answer = await send(asked, assigned);
          error = answer.error;
          return answer;
        },
        props.cases,
        accountId === ALL ? null : accountId,
        assigneeOf(accountId),
      );
      // Where nothing was done the form says why; otherwise what was not done is told case by case.
      const nothing = outcome.assigned.length + outcome.refused.length === 0;
      return nothing ? { error } : { data: outcome };
    },
    onDone: props.onDone,
  });
  const options = () => [
    ...colleagues().map((each) => ({
      value: each.accountId,
      label: each.mine ? t('work:assign.me', { name: each.name }) : each.name,
      hint: loadText(each),
    })),
    { value: ALL, label: t('work:assign.toAll'), hint: t('work:assign.toAllHint') },
  ];
  return (
    <Show
      when={result.data}
      fallback={
        <Show when={result.error} fallback={<Skeleton class="h-40" />}>
          <RetryNotice words={errorText(result.error) ?? ''} onRetry={() => read({ requestPolicy: 'network-only' })} />
        </Show>
      }
    >
      <Form
        form={form}
        label={t('work:assign.title', { count: props.cases.length })}
        submit={t('work:assign.submit')}
        actions={
          <Button disabled={form.busy()} onClick={() => props.onClose()}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        {/* The dialog opened before there was a choice in it. */}
        <div ref={(list) => queueMicrotask(() => list.querySelector('input')?.focus())}>
          <RadioGroup
            {...form.field('accountId')}
            required
            options={options()}
            value={form.values.accountId}
            onChange={(accountId) => form.change({ accountId })}
          />
        </div>
      </Form>
    </Show>
  );
}
