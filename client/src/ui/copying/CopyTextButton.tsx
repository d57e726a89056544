import IconCheck from '~icons/lucide/check';
import IconCopy from '~icons/lucide/copy';
import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import { CopiedNews } from './CopiedNews';
import { createCopying } from './copying';

/** Copies a text; says so for two seconds. */
export function CopyTextButton(props: { text: string; words: string }) {
  const { copied, copy } = createCopying();
  return (
    <>
      <Button size="dense" icon={copied() ? IconCheck : IconCopy} onClick={() => void copy(props.text)}>
        {copied() ? t('ui:number.copied') : props.words}
      </Button>
      <CopiedNews copied={copied()} />
    </>
  );
}
