import IconCheck from '~icons/lucide/check';
import IconCopy from '~icons/lucide/copy';
import { t } from '../../lib/i18n';
import { IconButton } from '../buttons/IconButton';
import { CopiedNews } from './CopiedNews';
import { createCopying } from './copying';

/** Copies a number; says so for two seconds. */
export function CopyButton(props: { text: string }) {
  const { copied, copy } = createCopying();
  return (
    <span class="no-print -my-2 inline-flex align-middle">
      <IconButton
        class="size-8"
        icon={copied() ? IconCheck : IconCopy}
        label={copied() ? t('ui:number.copied') : t('ui:number.copy')}
        onClick={() => void copy(props.text)}
      />
      <CopiedNews copied={copied()} />
    </span>
  );
}
