import { createEffect, createSignal, on, Show } from 'solid-js';
import { termText, termUnitText } from '../../../../domain/applications/application-words';
import type { TermInput, TermUnit } from '../../../../gql/graphql';
import { formatDate, parseDate } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import { DayInput } from '../../../../ui/fields/DayInput';
import { Field } from '../../../../ui/fields/Field';
import { RadioGroup } from '../../../../ui/fields/RadioGroup';
import { Select } from '../../../../ui/fields/Select';
import { TextInput } from '../../../../ui/fields/TextInput';
import type { FormFields } from '../content/form-fields';
import { wholeNumber } from '../content/form-steps';
import { daysUntil, isSameTerm, lastDayOf, termChoices, unitsWithin } from '../content/term-choices';

const other = 'other';
const until = 'until';
const keyOf = ({ count, unit }: TermInput) => `${count} ${unit}`;

export interface TermFieldProps {
  fields: FormFields;
  /** The longest term that the form allows. */
  longest: TermInput;
  errors: string[];
}

/** How long: the usual terms as choices, any other typed. */
export function TermField(props: TermFieldProps) {
  const term = () => props.fields.content.term;
  const choices = () => termChoices(props.longest);
  const latest = () => {
    const first = start();
    return first && lastDayOf(first, props.longest);
  };
  const isChoice = () => choices().some((choice) => isSameTerm(choice, term()));
  const [typing, setTyping] = createSignal(term() !== null && !isChoice());
  const [lastDay, setLastDay] = createSignal<string>();
  const start = () => parseDate(props.fields.content.startDay);
  // Typed before the first day, or the first day was changed since.
  createEffect(
    on([lastDay, start], ([typed, first]) => {
      if (typed !== undefined) props.fields.change({ term: daysUntil(first, parseDate(typed)) });
    }),
  );
  const [count, setCount] = createSignal(term() ? `${term()?.count}` : '');
  const [unit, setUnit] = createSignal<TermUnit>(
    term()?.unit ?? unitsWithin(props.longest).at(-2) ?? props.longest.unit,
  );
  const chosen = () => {
    if (lastDay() !== undefined) return until;
    if (typing()) return other;
    const now = term();
    return now ? keyOf(now) : undefined;
  };
  const choose = (key: string) => {
    setTyping(key === other);
    setLastDay(key === until ? untilText() : undefined);
    const choice = choices().find((each) => keyOf(each) === key);
    if (choice) {
      setCount(`${choice.count}`);
      setUnit(choice.unit);
      props.fields.change({ term: choice });
    }
  };
  /** The last day as it is now. */
  const untilText = () => {
    const now = term();
    const first = start();
    const last = now && first ? lastDayOf(first, now) : undefined;
    return last ? formatDate(last) : '';
  };
  const type = () => {
    const number = wholeNumber(count());
    props.fields.change({ term: number ? { count: number, unit: unit() } : null });
  };
  return (
    <div class="grid gap-2">
      <RadioGroup
        name="term"
        label={t('applications:field.term')}
        hint={
          <>
            {t('applications:term.longest', { term: termText(props.longest) })}
            <Show when={!props.fields.form.asksStartDay}>
              <span class="block">{t('applications:term.renewal')}</span>
            </Show>
          </>
        }
        required
        inline
        errors={props.errors}
        options={[
          ...choices().map((choice) => ({ value: keyOf(choice), label: termText(choice) })),
          ...(props.fields.form.asksStartDay ? [{ value: until, label: t('applications:term.until') }] : []),
          { value: other, label: t('applications:term.other') },
        ]}
        value={chosen()}
        onChange={choose}
      />
      <Show when={lastDay() !== undefined}>
        <Field
          name="lastDay"
          label={t('applications:field.lastDay')}
          hint={t('applications:term.untilHint')}
          errors={start() && lastDay() && !term() ? [t('applications:term.beforeStart')] : []}
        >
          <DayInput value={lastDay() ?? ''} min={start()} max={latest()} onInput={setLastDay} />
        </Field>
      </Show>
      <Show when={typing()}>
        <div class="flex flex-wrap gap-3">
          <Field name="termCount" label={t('applications:term.count')} class="w-28">
            <TextInput
              inputmode="numeric"
              autocomplete="off"
              value={count()}
              onInput={(typed) => {
                setCount(typed);
                type();
              }}
            />
          </Field>
          <Field name="termUnit" label={t('applications:term.unit')} class="w-36">
            <Select
              empty={false}
              options={unitsWithin(props.longest).map((each) => ({ value: each, label: termUnitText(each) }))}
              value={unit()}
              onChange={(chosenUnit) => {
                if (chosenUnit === '') return;
                setUnit(chosenUnit);
                type();
              }}
            />
          </Field>
        </div>
      </Show>
    </div>
  );
}
