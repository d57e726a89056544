import { t } from '../../lib/i18n';

/** Read aloud only: the button itself shows it. */
export function CopiedNews(props: { copied: boolean }) {
  return (
    <span class="sr-only" role="status">
      {props.copied ? t('ui:number.copied') : ''}
    </span>
  );
}
