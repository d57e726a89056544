import { useNavigate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import IconOpen from '~icons/lucide/arrow-right';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterField } from '../../ui/lists/FilterField';

/** Opens a pass by its number, also one of another company: a link that is typed, so it is no form of createForm. */
export function PassLookup() {
  const navigate = useNavigate();
  const [typed, setTyped] = createSignal('');
  const number = () => typed().normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  return (
    <form
      class="no-print flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (number()) navigate(`/passes/${encodeURIComponent(number())}`);
      }}
    >
      <FilterField name="lookup" label={t('passes:lookup.label')} width="max-sm:grow sm:w-64">
        <TextInput dense mono autocomplete="off" placeholder="TXPC115-000023" value={typed()} onInput={setTyped} />
      </FilterField>
      <Button type="submit" size="dense" icon={IconOpen}>
        {t('passes:lookup.open')}
      </Button>
      <p class="w-full text-xs text-ink-3">{t('passes:lookup.hint')}</p>
    </form>
  );
}
