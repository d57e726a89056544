import { type JSX, Show } from 'solid-js';
import { Button } from '../../../ui/buttons/Button';
import { ErrorSummary, type SummaryError } from '../../../ui/forms/ErrorSummary';
import { FormPage } from '../../../ui/forms/FormPage';

export interface StepFrameProps {
  label: string;
  /** The step holds a form of its own, a search; a form in a form is not possible. */
  plain: boolean;
  errors: readonly SummaryError[];
  /** Words of the button that goes on. */
  onward: string;
  busy: boolean;
  onOnward: () => void;
  /** The buttons beside it. */
  others: JSX.Element;
  children: JSX.Element;
}

/** Error summary, the step, its buttons; Enter goes on where that is possible. */
export function StepFrame(props: StepFrameProps) {
  return (
    <Show
      when={props.plain}
      fallback={
        <FormPage
          label={props.label}
          errors={props.errors}
          onSubmit={() => props.onOnward()}
          actions={
            <>
              <Button type="submit" kind="primary" busy={props.busy}>
                {props.onward}
              </Button>
              {props.others}
            </>
          }
        >
          {props.children}
        </FormPage>
      }
    >
      <div class="grid grid-cols-1 gap-6">
        <ErrorSummary errors={props.errors} />
        {props.children}
        <div class="flex flex-wrap gap-3 pt-2 max-sm:flex-col">
          <Button kind="primary" busy={props.busy} onClick={() => props.onOnward()}>
            {props.onward}
          </Button>
          {props.others}
        </div>
      </div>
    </Show>
  );
}
