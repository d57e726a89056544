import { Show } from 'solid-js';
import type { DecidingAction } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { KeyButton } from '../../../ui/KeyButton';
import { itemKeys } from './item-keys';
import type { RefusalAction } from './MarkDialog';

export interface ItemButtonsProps {
  /** Whom it is about, for those who do not see the row. */
  name: string;
  /** What is said already. */
  marked: DecidingAction | undefined;
  approvable: boolean;
  may: (action: RefusalAction) => boolean;
  onApprove: () => void;
  onRefuse: (action: RefusalAction) => void;
  onUndo: () => void;
}

/** What can be said to the person who is looked at, each with its key. */
export function ItemButtons(props: ItemButtonsProps) {
  const Whom = () => <span class="sr-only">{props.name}</span>;
  return (
    <div class="ml-auto flex flex-wrap items-center justify-end gap-1.5">
      <Show when={props.marked}>
        <KeyButton size="dense" kind="quiet" key={itemKeys.undo} onClick={() => props.onUndo()}>
          {t('applicationReviews:bar.undo')}
          <Whom />
        </KeyButton>
      </Show>
      <Show when={props.may('REJECT')}>
        <KeyButton size="dense" key={itemKeys.reject} onClick={() => props.onRefuse('REJECT')}>
          {t('application:action.REJECT')}
          <Whom />
        </KeyButton>
      </Show>
      <Show when={props.may('RETURN')}>
        <KeyButton size="dense" key={itemKeys.return} onClick={() => props.onRefuse('RETURN')}>
          {t('applicationReviews:bar.return')}
          <Whom />
        </KeyButton>
      </Show>
      <Show when={props.marked !== 'APPROVE'}>
        <KeyButton size="dense" key={itemKeys.approve} disabled={!props.approvable} onClick={() => props.onApprove()}>
          {t('application:action.APPROVE')}
          <Whom />
        </KeyButton>
      </Show>
    </div>
  );
}
