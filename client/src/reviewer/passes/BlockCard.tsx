import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import IconBlock from '~icons/lucide/octagon-x';
import { createForm } from '../../domain/forms/form';
import { branchCauses, causeOptions } from '../../domain/holds/hold-words';
import { StopDialog } from '../../domain/holds/StopDialog';
import { graphql } from '../../gql';
import type { CardStopCause } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { Select } from '../../ui/fields/Select';
import { toast } from '../../ui/notices/toast';

const BlockCardMutation = graphql(`
  mutation BlockCard($input: BlockCardsInput!, $key: String!) {
    blockCards(input: $input, idempotencyKey: $key) {
      id
      status
      ...CardStops
    }
  }
`);

/** 暫停使用: blocks a card at once, for a listed cause (R-PRD-8). */
export function BlockCard(props: { number: string; onChanged: () => void }) {
  const [, block] = createMutation(BlockCardMutation);
  const [open, setOpen] = createSignal(false);
  const form = createFor(open, () =>
    createForm({
      initial: () => ({ cause: '' as CardStopCause | '', reason: '' }),
      labels: () => ({ cause: t('holds:form.cause'), reason: t('holds:form.reason'), 'numbers.0': props.number }),
      check: ({ cause }) => (cause === '' ? [{ code: 'REQUIRED' as const, field: 'cause', params: {} }] : []),
      newKeyOnChange: true,
      send: ({ cause, reason }, key) =>
        block(
          { input: { numbers: [props.number], cause: cause || 'OTHER', reason }, key },
          { additionalTypenames: ['Pass'] },
        ),
      onDone: () => {
        toast.success(t('passes:block.done', { number: props.number }));
        setOpen(false);
        props.onChanged();
      },
    }),
  );
  return (
    <>
      <Button icon={IconBlock} onClick={() => setOpen(true)}>
        {t('passes:block.action')}
      </Button>
      <StopDialog
        open={open()}
        title={t('passes:block.title', { number: props.number })}
        description={t('holds:form.mailTo')}
        reasonLabel={t('holds:form.reason')}
        confirmLabel={t('passes:block.action')}
        danger
        form={form()}
        onClose={() => setOpen(false)}
      >
        <Field {...form().field('cause')} required>
          <Select
            empty={t('passes:block.chooseCause')}
            options={causeOptions(branchCauses)}
            value={form().values.cause}
            onChange={(cause) => form().change({ cause })}
          />
        </Field>
        <p class="text-sm text-ink-2">{t('holds:offline')}</p>
      </StopDialog>
    </>
  );
}
