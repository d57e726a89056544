import { For } from 'solid-js';
import { now } from '../../../../lib/clock';
import { addDays, formatDate, taipeiDate } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { DayInput } from '../../../../ui/fields/DayInput';
import { Field } from '../../../../ui/fields/Field';
import type { FormFields } from '../content/form-fields';
import { startOfNextMonth } from '../content/term-choices';

export interface StartDayFieldProps {
  fields: FormFields;
  errors: string[];
  onDone?: () => void;
}

/** The first day, typed in western or ROC years or chosen; what was understood stands beside it in both. */
export function StartDayField(props: StartDayFieldProps) {
  const today = taipeiDate(now());
  const last = () => addDays(today, props.fields.form.maxStartDays);
  const choices = () =>
    [
      { label: t('applications:term.today'), day: today },
      { label: t('applications:term.tomorrow'), day: addDays(today, 1) },
      { label: t('applications:term.nextMonth'), day: startOfNextMonth(today) },
    ].filter(({ day }) => day <= last());
  const choose = (day: string) => {
    props.fields.change({ startDay: formatDate(day) });
    props.onDone?.();
  };
  return (
    <Field
      name="startDay"
      label={t('applications:field.startDay')}
      hint={t('applications:term.startHint', { from: formatDate(today), to: formatDate(last()) })}
      required
      errors={props.errors}
    >
      <DayInput
        value={props.fields.content.startDay}
        min={today}
        max={last()}
        onInput={(startDay) => props.fields.change({ startDay })}
        onBlur={() => props.onDone?.()}
      />
      <div class="flex flex-wrap gap-2">
        <For each={choices()}>
          {({ label, day }) => (
            <Button
              size="dense"
              aria-label={t('applications:term.setTo', { day: label, date: formatDate(day) })}
              onClick={() => choose(day)}
            >
              {label}
            </Button>
          )}
        </For>
      </div>
    </Field>
  );
}
