import { t } from '../../lib/i18n';

/** Whom to call, where a page cannot help any further. */
export function ServiceLine(props: { class?: string }) {
  return (
    <a class={`link ${props.class ?? ''}`} href="tel:0809088568">
      {t('ui:app.serviceLine')}
    </a>
  );
}
