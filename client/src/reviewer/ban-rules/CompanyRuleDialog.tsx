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

const EnterCompanyBarRule = graphql(`
  mutation EnterCompanyBarRule($input: CompanyBarRuleInput!) {
    enterCompanyBarRule(input: $input) {
      companies {
        id
      }
    }
  }
`);

const whole = (typed: string): number => Number.parseInt(typed, 10) || 0;

/** A version of what cases of its people mean for a company, from tomorrow at the earliest. */
export function CompanyRuleDialog(props: { open: boolean; onClose: () => void; onEntered: () => void }) {
  const [, enter] = createMutation(EnterCompanyBarRule);
  const form = createFor(
    () => props.open,
    () =>
      createForm({
        initial: () => ({ holdsFrom: addDays(taipeiDate(now()), 1), cases: '', days: '', furtherDays: '' }),
        labels: () => ({
          holdsFrom: t('banRules:field.holdsFrom'),
          cases: t('banRules:field.cases'),
          days: t('banRules:field.days'),
          furtherDays: t('banRules:field.furtherDays'),
        }),
        under: 'input',
        send: ({ holdsFrom, cases, days, furtherDays }) =>
          enter(
            {
              input: {
                holdsFrom: parseDate(holdsFrom) ?? '1970-01-01',
                ...{ cases: whole(cases), days: whole(days), furtherDays: whole(furtherDays) },
              },
            },
            { additionalTypenames: ['BanRules'] },
          ),
        onDone: () => {
          toast.success(t('banRules:entered'));
          props.onClose();
          props.onEntered();
        },
      }),
  );
  const close = () => !form().busy() && props.onClose();
  return (
    <Dialog
      open={props.open}
      onClose={close}
      title={t('banRules:company.title')}
      description={t('banRules:notForThePast')}
    >
      <Form
        form={form()}
        label={t('banRules:company.title')}
        submit={t('banRules:enter')}
        actions={
          <Button disabled={form().busy()} onClick={close}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <Field {...form().field('holdsFrom')} hint={t('banRules:hint.holdsFrom')} required>
          <TextInput {...form().text('holdsFrom')} />
        </Field>
        <Field {...form().field('cases')} required>
          <TextInput inputMode="numeric" {...form().text('cases')} />
        </Field>
        <Field {...form().field('days')} required>
          <TextInput inputMode="numeric" {...form().text('days')} />
        </Field>
        <Field {...form().field('furtherDays')} required>
          <TextInput inputMode="numeric" {...form().text('furtherDays')} />
        </Field>
      </Form>
    </Dialog>
  );
}
