import { createUniqueId, type JSX } from 'solid-js';
import { FieldContext } from '../fields/field-context';

export interface FilterFieldProps {
  name: string;
  label: string;
  /** Instead of `sm:w-44`. */
  width?: string;
  class?: string;
  /** A dense control of this kit. */
  children: JSX.Element;
}

/** A small labelled control in a FilterBar. */
export function FilterField(props: FilterFieldProps) {
  // Not the id of a form's field: a filter and a form may ask for the same thing on one page.
  const id = createUniqueId();
  const context: FieldContext = {
    id,
    get name() {
      return props.name;
    },
    describedBy: undefined,
    invalid: false,
    required: false,
  };
  return (
    <FieldContext.Provider value={context}>
      <div data-filter class={`grid gap-1 ${props.width ?? 'sm:w-44'} ${props.class ?? ''}`}>
        <label for={id} class="text-xs font-medium text-ink-2">
          {props.label}
        </label>
        {props.children}
      </div>
    </FieldContext.Provider>
  );
}
