import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import IconStop from '~icons/lucide/ban';
import { createForm } from '../../domain/forms/form';
import { branchCauses, causeOptions } from '../../domain/holds/hold-words';
import { StopDialog } from '../../domain/holds/StopDialog';
import { graphql } from '../../gql';
import type { CardStopCause } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { Select } from '../../ui/fields/Select';
import { TextInput } from '../../ui/fields/TextInput';
import { toast } from '../../ui/notices/toast';

const DeactivateCard = graphql(`
  mutation DeactivateCard($input: DeactivateCardInput!, $key: String!) {
    deactivateCard(input: $input, idempotencyKey: $key) {
      id
      status
    }
  }
`);

const ProposeCardStop = graphql(`
  mutation ProposeCardStop($input: ProposeCardStopInput!, $key: String!) {
    proposeCardStop(input: $input, idempotencyKey: $key) {
      id
      status
    }
  }
`);

const DAYS_ALONE = 7;

type Kind = 'DEACTIVATION' | 'CANCELLATION';

/** 停用處分 and 註銷: for up to a week at once, else as a proposal that a second person confirms (R-PRD-8). */
export function StopCard(props: { number: string; onChanged: () => void }) {
  const [, deactivate] = createMutation(DeactivateCard);
  const [, propose] = createMutation(ProposeCardStop);
  const [open, setOpen] = createSignal(false);
  const form = createFor(open, () =>
    createForm({
      initial: () => ({
        kind: 'DEACTIVATION' as Kind,
        days: '7',
        cause: 'RULE_VIOLATION' as CardStopCause,
        reason: '',
      }),
      labels: () => ({
        kind: t('passes:stop.kind'),
        days: t('passes:stop.days'),
        cause: t('holds:form.cause'),
        reason: t('holds:form.reason'),
        'numbers.0': props.number,
      }),
      newKeyOnChange: true,
      send: ({ kind, days: typed, cause, reason }, key): Promise<{ data?: unknown; error?: never }> => {
        const days = Number.parseInt(typed, 10) || 0;
        const changed = { additionalTypenames: ['Pass', 'CardStopProposal'] };
        const common = { number: props.number, cause, reason };
        const sent =
          kind === 'DEACTIVATION' && days <= DAYS_ALONE
            ? deactivate({ input: { ...common, days }, key }, changed)
            : propose({ input: { ...common, kind, days: kind === 'DEACTIVATION' ? days : null }, key }, changed);
        return sent as Promise<{ data?: unknown; error?: never }>;
      },
      onDone: () => {
        toast.success(t(alone() ? 'passes:stop.done' : 'passes:stop.proposed', { number: props.number }));
        setOpen(false);
        props.onChanged();
      },
    }),
  );
  const alone = () =>
    form().values.kind === 'DEACTIVATION' && (Number.parseInt(form().values.days, 10) || 0) <= DAYS_ALONE;
  return (
    <>
      <Button icon={IconStop} onClick={() => setOpen(true)}>
        {t('passes:stop.action')}
      </Button>
      <StopDialog
        open={open()}
        title={t('passes:stop.title', { number: props.number })}
        description={t(alone() ? 'passes:stop.alone' : 'passes:stop.second')}
        reasonLabel={t('holds:form.reason')}
        confirmLabel={t(alone() ? 'passes:stop.DEACTIVATION' : 'passes:stop.propose')}
        danger
        form={form()}
        onClose={() => setOpen(false)}
      >
        <RadioGroup
          {...form().field('kind')}
          value={form().values.kind}
          onChange={(kind) => form().change({ kind })}
          options={[
            { value: 'DEACTIVATION', label: t('passes:stop.DEACTIVATION') },
            { value: 'CANCELLATION', label: t('passes:stop.CANCELLATION') },
          ]}
        />
        <Show when={form().values.kind === 'DEACTIVATION'}>
          <Field {...form().field('days')} hint={t('passes:stop.daysHint')} required>
            <TextInput inputMode="numeric" {...form().text('days')} />
          </Field>
        </Show>
        <Field {...form().field('cause')} required>
          <Select
            empty={false}
            options={causeOptions(branchCauses)}
            value={form().values.cause}
            onChange={(cause) => cause && form().change({ cause })}
          />
        </Field>
      </StopDialog>
    </>
  );
}
