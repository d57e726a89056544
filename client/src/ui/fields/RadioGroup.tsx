import { type ChoiceGroupProps, ChoiceList } from './ChoiceList';

export interface RadioGroupProps<V extends string> extends ChoiceGroupProps<V> {
  value: V | undefined;
  onChange: (value: V) => void;
}

/** One of a few, all of them in sight. */
export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  return (
    <ChoiceList
      type="radio"
      group={props}
      chosen={(value) => props.value === value}
      onChoose={(value) => props.onChange(value)}
    />
  );
}
