import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import IconHold from '~icons/lucide/octagon-x';
import { createForm } from '../../domain/forms/form';
import { causeOptions, companyCauses } from '../../domain/holds/hold-words';
import { StopDialog } from '../../domain/holds/StopDialog';
import { graphql } from '../../gql';
import type { CompanyHoldCause } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { Checkbox } from '../../ui/fields/Checkbox';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { toast } from '../../ui/notices/toast';
import { PassNumbers } from '../../ui/records/PassNumbers';

const HoldCardsMutation = graphql(`
  mutation HoldCards($input: HoldCardsInput!, $key: String!) {
    holdCards(input: $input, idempotencyKey: $key) {
      id
      status
      ...CardStops
    }
  }
`);

/** 掛失: blocks the company's own cards at once, one or many, and if wished begins their cancellation (R-PRD-9). */
export function HoldCards(props: { numbers: readonly string[]; dense?: boolean; onDone?: () => void }) {
  const [, hold] = createMutation(HoldCardsMutation);
  const [open, setOpen] = createSignal(false);
  const form = createFor(open, () =>
    createForm({
      initial: () => ({ cause: 'LOST' as CompanyHoldCause, reason: '', cancel: false }),
      labels: () => ({
        cause: t('holds:form.cause'),
        reason: t('holds:form.reason'),
        cancel: t('passes:hold.cancel'),
        ...Object.fromEntries(props.numbers.map((number, at) => [`numbers.${at}`, number])),
      }),
      newKeyOnChange: true,
      send: (values, key) =>
        hold(
          { input: { numbers: [...props.numbers], ...values }, key },
          { additionalTypenames: ['Pass', 'Application'] },
        ),
      onDone: () => {
        toast.success(t('passes:hold.done', { count: props.numbers.length }));
        setOpen(false);
        props.onDone?.();
      },
    }),
  );
  return (
    <>
      <Button size={props.dense ? 'dense' : undefined} icon={IconHold} onClick={() => setOpen(true)}>
        {t('passes:hold.action')}
      </Button>
      <StopDialog
        open={open()}
        title={t('passes:hold.title', { count: props.numbers.length })}
        description={t('holds:form.mailTo')}
        reasonLabel={t('holds:form.reason')}
        confirmLabel={t('passes:hold.action')}
        danger
        form={form()}
        onClose={() => setOpen(false)}
      >
        <PassNumbers numbers={props.numbers} />
        <Field {...form().field('cause')} required>
          <Select
            empty={false}
            options={causeOptions(companyCauses)}
            value={form().values.cause}
            onChange={(cause) => cause && form().change({ cause })}
          />
        </Field>
        <Checkbox
          name="cancel"
          label={t('passes:hold.cancel')}
          hint={t('passes:hold.cancelHint')}
          checked={form().values.cancel}
          onChange={(cancel) => form().change({ cancel })}
        />
        <p class="text-sm text-ink-2">{t('holds:offline')}</p>
      </StopDialog>
    </>
  );
}
