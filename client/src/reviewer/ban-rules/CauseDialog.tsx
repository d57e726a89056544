import { createMutation } from '@urql/solid';
import { Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import { now } from '../../lib/clock';
import { addDays, parseDate, taipeiDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Checkbox } from '../../ui/fields/Checkbox';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { toast } from '../../ui/notices/toast';

const EnterBanCause = graphql(`
  mutation EnterBanCause($input: BanCauseInput!) {
    enterBanCause(input: $input) {
      causes {
        withdrawable
      }
    }
  }
`);

interface Cause {
  code: string;
  nameZh: string;
  nameEn: string;
  months: readonly number[];
  cancelsAtCase: number | null;
  extraMonths: number;
}

export interface CauseDialogProps {
  /** The cause that gets another version; null for a new one; undefined while the dialog is closed. */
  code: string | null | undefined;
  /** What its last version says. */
  last: Cause | undefined;
  onClose: () => void;
  onEntered: () => void;
}

const numbers = (typed: string): number[] => (typed.match(/\d+/g) ?? []).map(Number);

/** A version of a cause for bans, from tomorrow at the earliest. */
export function CauseDialog(props: CauseDialogProps) {
  const [, enter] = createMutation(EnterBanCause);
  const form = createFor(
    () => props.code,
    () =>
      createForm({
        initial: () => ({
          ...{ code: props.last?.code ?? '', nameZh: props.last?.nameZh ?? '', nameEn: props.last?.nameEn ?? '' },
          holdsFrom: addDays(taipeiDate(now()), 1),
          months: (props.last?.months ?? []).join(', '),
          cancelsAtCase: String(props.last?.cancelsAtCase ?? ''),
          extraMonths: String(props.last?.extraMonths ?? 0),
          inUse: true,
        }),
        labels: () => ({
          code: t('banRules:field.code'),
          nameZh: t('banRules:field.nameZh'),
          nameEn: t('banRules:field.nameEn'),
          holdsFrom: t('banRules:field.holdsFrom'),
          months: t('banRules:field.months'),
          cancelsAtCase: t('banRules:field.cancelsAtCase'),
          extraMonths: t('banRules:field.extraMonths'),
          inUse: t('banRules:field.inUse'),
        }),
        under: 'input',
        send: ({ holdsFrom, months, cancelsAtCase, extraMonths, ...values }) =>
          enter(
            {
              input: {
                ...values,
                holdsFrom: parseDate(holdsFrom) ?? '1970-01-01',
                months: numbers(months),
                cancelsAtCase: numbers(cancelsAtCase)[0] ?? null,
                extraMonths: numbers(extraMonths)[0] ?? 0,
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
      open={props.code !== undefined}
      onClose={close}
      title={props.code ? t('banRules:newVersion') : t('banRules:newCause')}
      description={t('banRules:notForThePast')}
    >
      <Form
        form={form()}
        label={t('banRules:newVersion')}
        submit={t('banRules:enter')}
        actions={
          <Button disabled={form().busy()} onClick={close}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <Show when={!props.code}>
          <Field {...form().field('code')} hint={t('banRules:hint.code')} required>
            <TextInput mono autocomplete="off" autocapitalize="characters" {...form().text('code')} />
          </Field>
        </Show>
        <Field {...form().field('nameZh')} required>
          <TextInput {...form().text('nameZh')} />
        </Field>
        <Field {...form().field('nameEn')} required>
          <TextInput {...form().text('nameEn')} />
        </Field>
        <Field {...form().field('holdsFrom')} hint={t('banRules:hint.holdsFrom')} required>
          <TextInput {...form().text('holdsFrom')} />
        </Field>
        <Field {...form().field('months')} hint={t('banRules:hint.months')} required>
          <TextInput {...form().text('months')} />
        </Field>
        <Field {...form().field('cancelsAtCase')} hint={t('banRules:hint.cancelsAtCase')}>
          <TextInput inputMode="numeric" {...form().text('cancelsAtCase')} />
        </Field>
        <Field {...form().field('extraMonths')} hint={t('banRules:hint.extraMonths')} required>
          <TextInput inputMode="numeric" {...form().text('extraMonths')} />
        </Field>
        <Checkbox
          name="inUse"
          label={t('banRules:field.inUse')}
          checked={form().values.inUse}
          onChange={(inUse) => form().change({ inUse })}
        />
      </Form>
    </Dialog>
  );
}
