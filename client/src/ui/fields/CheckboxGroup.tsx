import { type ChoiceGroupProps, ChoiceList } from './ChoiceList';

export interface CheckboxGroupProps<V extends string> extends ChoiceGroupProps<V> {
  value: readonly V[];
  onChange: (value: V[]) => void;
}

/** Any number of a few, all of them in sight. */
export function CheckboxGroup<V extends string>(props: CheckboxGroupProps<V>) {
  // In the order of the options, not of the clicks.
  const change = (value: V, checked: boolean) =>
    props.onChange(
      props.options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : props.value.includes(each))),
    );
  return <ChoiceList type="checkbox" group={props} chosen={(value) => props.value.includes(value)} onChoose={change} />;
}
