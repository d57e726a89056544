import { A } from '@solidjs/router';
import { t } from '../../lib/i18n';

/** From the page to check back to the form. */
export function EditLink(props: { href: string; part: string }) {
  return (
    <A class="link" href={props.href}>
      {t('ui:action.edit')}
      <span class="sr-only"> {props.part}</span>
    </A>
  );
}
