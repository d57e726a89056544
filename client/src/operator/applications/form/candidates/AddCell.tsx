import { type JSX, Show } from 'solid-js';
import IconAdded from '~icons/lucide/check';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import type { Column } from '../../../../ui/lists/table-types';
import { focusAddResult } from './add-result-focus';

export interface PickActions<Row> {
  /** Already on the application. */
  chosen: (row: Row) => boolean;
  add: (row: Row) => void;
}

export interface AddCellProps {
  chosen: boolean;
  allowed: boolean;
  label: string;
  words: string;
  onAdd: () => void;
}

/** The button that adds a row of a pick list, or that it is added. */
export function AddCell(props: AddCellProps) {
  /** The button goes: the focus passes on to that of the next row, or to what came of it. */
  const add = (button: HTMLElement) => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-add]')];
    const next = all[all.indexOf(button) + 1] ?? all[all.indexOf(button) - 1];
    props.onAdd();
    if (next) next.focus();
    else focusAddResult();
  };
  return (
    <Show
      when={!props.chosen}
      fallback={
        <span class="inline-flex items-center gap-1 text-sm text-success">
          <IconAdded aria-hidden="true" class="size-4" />
          {t('applications:people.isChosen')}
        </span>
      }
    >
      <Show when={props.allowed}>
        <Button size="dense" aria-label={props.label} data-add onClick={({ currentTarget }) => add(currentTarget)}>
          {props.words}
        </Button>
      </Show>
    </Show>
  );
}

/** The last column of a pick list. */
export const addColumn = <Row,>(cell: (row: Row) => JSX.Element): Column<Row> => ({
  key: 'add',
  header: t('passes:field.actions'),
  headerHidden: true,
  sticky: true,
  cell,
});
