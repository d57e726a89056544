import { For, Show } from 'solid-js';
import type { Form } from '../../domain/forms/form';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { Checkbox } from '../../ui/fields/Checkbox';
import { Field } from '../../ui/fields/Field';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { Textarea } from '../../ui/fields/Textarea';
import { TextInput } from '../../ui/fields/TextInput';
import { PassNumber } from '../../ui/records/PassNumber';
import { collectorKinds, type DeskCard, dueSum, type HandOver, isDue, isMissing } from './hand-over';

/** Who fetches the cards; the old ones that are taken back for them; what is paid (R-EXC-6). */
export function HandOverFields(props: { cards: readonly DeskCard[]; form: Form<HandOver> }) {
  const values = () => props.form.values;
  const firstMissing = () => props.cards.findIndex((card) => isMissing(card, values()));
  const firstDue = () => props.cards.findIndex(isDue);
  const take = (number: string, returned: boolean) =>
    props.form.change({
      returned: [...values().returned.filter((each) => each !== number), ...(returned ? [number] : [])],
    });
  return (
    <>
      <For each={props.cards}>
        {(card, at) => (
          <Show when={card.exchangedFromNumber}>
            {(old) => (
              <Checkbox
                {...props.form.field(`cards.${at()}.oldCardReturned`)}
                label={
                  <>
                    {t('cards:handOver.returned')} <PassNumber value={old()} />
                  </>
                }
                checked={values().returned.includes(card.number)}
                onChange={(returned) => take(card.number, returned)}
              />
            )}
          </Show>
        )}
      </For>
      <Show when={firstMissing() >= 0}>
        <Field
          {...props.form.field(`cards.${firstMissing()}.oldCardMissingReason`)}
          hint={t('cards:handOver.missingHint')}
        >
          <Textarea rows={2} limit={reasonLimit} {...props.form.text('missingReason')} />
        </Field>
      </Show>
      <Show when={firstDue() >= 0}>
        <p class="font-semibold">{t('cards:handOver.due', { amount: dueSum(props.cards) })}</p>
        <Show
          when={values().waived}
          fallback={
            <Field {...props.form.field(`cards.${firstDue()}.receiptNumber`)} required>
              <TextInput mono freeText autocomplete="off" maxLength={40} {...props.form.text('receiptNumber')} />
            </Field>
          }
        >
          <Field {...props.form.field(`cards.${firstDue()}.feeWaiveReason`)} required>
            <Textarea rows={2} limit={reasonLimit} {...props.form.text('waiveReason')} />
          </Field>
        </Show>
        <Checkbox
          name="waived"
          label={t('cards:handOver.waive')}
          checked={values().waived}
          onChange={(waived) => props.form.change({ waived })}
        />
      </Show>
      <RadioGroup
        name="collector.kind"
        label={t('cards:handOver.collector')}
        inline
        options={collectorKinds.map((value) => ({ value, label: t(`history:collectorKind.${value}`) }))}
        value={values().kind}
        onChange={(kind) => props.form.change({ kind })}
      />
      <Show when={values().kind !== 'HOLDER'}>
        <Field {...props.form.field('collector.name')} required>
          <TextInput freeText autocomplete="off" {...props.form.text('name')} />
        </Field>
      </Show>
    </>
  );
}
