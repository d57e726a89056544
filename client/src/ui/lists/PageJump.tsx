import { useNavigate } from '@solidjs/router';
import { createUniqueId } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import { TextInput } from '../fields/TextInput';

/** Leads to a page by its number; beyond the end to the last one. */
export function PageJump(props: { last: number; href: (page: number) => string }) {
  const navigate = useNavigate();
  const id = createUniqueId();
  const go = (form: HTMLFormElement) => {
    const typed = String(new FormData(form).get('page') ?? '').normalize('NFKC');
    const page = Number(typed);
    form.reset();
    // The addresses of a list are whole, the router's own are without its base.
    if (Number.isInteger(page) && page > 0)
      navigate(props.href(Math.min(page, props.last)), { resolve: false, scroll: false });
  };
  return (
    <form
      class="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        go(event.currentTarget);
      }}
    >
      <label for={id} class="text-ink-2">
        {t('ui:pagination.goTo')}
      </label>
      <TextInput dense id={id} name="page" inputmode="numeric" autocomplete="off" class="w-16!" />
      <Button type="submit" size="dense">
        {t('ui:pagination.go')}
      </Button>
    </form>
  );
}
