import { Show } from 'solid-js';
import type { DecidingAction } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { KeyButton } from '../../../ui/buttons/KeyButton';
import { itemKeys } from './item-keys';
import type { RefusalAction } from './MarkDialog';

export interface ItemButtonsProps {
  /** The name of the holder, for screen readers. */
  name: string;
  /** The decision marked so far. */
  marked: DecidingAction | undefined;
  approvable: boolean;
  may: (action: RefusalAction) => boolean;
  onApprove: () => void;
  onRefuse: (action: RefusalAction) => void;
  onUndo: () => void;
}

/** The decisions on the item on screen, each with its key. */
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
