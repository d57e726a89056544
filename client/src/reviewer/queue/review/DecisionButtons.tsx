import IconMail from '~icons/lucide/mail-search';
import { t } from '../../../lib/i18n';
import { IconButton } from '../../../ui/buttons/IconButton';
import { KeyButton } from '../../../ui/buttons/KeyButton';

export interface DecisionKeys {
  approve: string;
  reject: string;
  /** Looks at the mail of an approval first. */
  preview: string;
}

export interface DecisionButtonsProps {
  /** What is decided on, for those who do not see the row. */
  name: string;
  keys: DecisionKeys;
  /** What the mail's button is called: an approval may carry a note. */
  previewLabel: string;
  busy: boolean;
  disabled: boolean;
  onApprove: () => void;
  onReject: () => void;
  onPreview: () => void;
}

/** The buttons of one decision, each with its key. */
export function DecisionButtons(props: DecisionButtonsProps) {
  return (
    <div class="ml-auto flex items-center gap-1.5">
      <IconButton
        icon={IconMail}
        label={`${props.previewLabel} ${props.name}`}
        class="size-8"
        aria-keyshortcuts={props.keys.preview}
        disabled={props.disabled}
        onClick={() => props.onPreview()}
      />
      <KeyButton size="dense" key={props.keys.reject} disabled={props.disabled} onClick={() => props.onReject()}>
        {t('reviews:action.reject')}
        <span class="sr-only">{props.name}</span>
      </KeyButton>
      <KeyButton
        size="dense"
        busy={props.busy}
        key={props.keys.approve}
        disabled={props.disabled}
        onClick={() => props.onApprove()}
      >
        {t('reviews:action.approve')}
        <span class="sr-only">{props.name}</span>
      </KeyButton>
    </div>
  );
}
