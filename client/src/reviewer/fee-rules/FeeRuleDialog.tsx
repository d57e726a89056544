import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import { now } from '../../lib/clock';
import { addDays, parseDate, taipeiDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { toast } from '../../ui/notices/toast';

const PlanFeeRule = graphql(`
  mutation PlanFeeRule($input: FeeRuleInput!) {
    planFeeRule(input: $input) {
      id
      state
    }
  }
`);

export interface FeeRuleDialogProps {
  open: boolean;
  onClose: () => void;
  onSet: () => void;
}

interface Typed {
  holdsFrom: string;
  amount: string;
  freeIssuedBefore: string;
}

const invalid = (field: keyof Typed) => ({ code: 'INVALID' as const, field, params: {} });

/** Only what cannot be sent as a day or a number; what is allowed the API says. */
const unreadable = ({ holdsFrom, amount, freeIssuedBefore }: Typed) => [
  ...(parseDate(holdsFrom) ? [] : [invalid('holdsFrom')]),
  ...(/^-?\d{1,9}$/.test(amount.trim()) ? [] : [invalid('amount')]),
  ...(freeIssuedBefore.trim() === '' || parseDate(freeIssuedBefore) ? [] : [invalid('freeIssuedBefore')]),
];

/** A rule for what is sent in from a coming day on. */
export function FeeRuleDialog(props: FeeRuleDialogProps) {
  const [, plan] = createMutation(PlanFeeRule);
  const form = createFor(
    () => props.open,
    () =>
      createForm({
        initial: () => ({ holdsFrom: addDays(taipeiDate(now()), 1), amount: '', freeIssuedBefore: '' }),
        labels: () => ({
          holdsFrom: t('feeRules:field.holdsFrom'),
          amount: t('feeRules:field.amount'),
          freeIssuedBefore: t('feeRules:field.freeIssuedBefore'),
        }),
        under: 'input',
        check: unreadable,
        send: ({ holdsFrom, amount, freeIssuedBefore }) =>
          plan(
            {
              input: {
                service: 'CARD_EXCHANGE',
                holdsFrom: parseDate(holdsFrom) ?? '',
                amount: Number(amount),
                freeIssuedBefore: parseDate(freeIssuedBefore) ?? null,
              },
            },
            { additionalTypenames: ['FeeRule'] },
          ),
        onDone: () => {
          toast.success(t('feeRules:done'));
          props.onClose();
          props.onSet();
        },
      }),
  );
  const close = () => !form().busy() && props.onClose();
  return (
    <Dialog open={props.open} onClose={close} title={t('feeRules:new')} description={t('feeRules:notForThePast')}>
      <Form
        form={form()}
        label={t('feeRules:new')}
        submit={t('feeRules:save')}
        actions={
          <Button disabled={form().busy()} onClick={close}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <Field {...form().field('holdsFrom')} hint={t('feeRules:hint.holdsFrom')} required>
          <TextInput {...form().text('holdsFrom')} />
        </Field>
        <Field {...form().field('amount')} hint={t('feeRules:hint.amount')} required>
          <TextInput inputMode="numeric" {...form().text('amount')} />
        </Field>
        <Field {...form().field('freeIssuedBefore')} hint={t('feeRules:hint.freeIssuedBefore')}>
          <TextInput {...form().text('freeIssuedBefore')} />
        </Field>
      </Form>
    </Dialog>
  );
}
