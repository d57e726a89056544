import { Index } from 'solid-js';
import { language, setLanguage, t } from '../../lib/i18n';
import { LANGUAGES, type Language, languages } from '../../lib/languages';
import { toast } from '../notices/toast';

/** Names each other language in itself. `onChange` saves the choice to the account. */
export function LanguageSwitch(props: { class?: string; onChange?: (language: Language) => void }) {
  const change = async (next: Language) => {
    if (await setLanguage(next)) props.onChange?.(next);
    else toast.error(t('ui:errors.network'));
  };
  return (
    <Index each={languages.filter((other) => other !== language())}>
      {(other) => (
        <button
          type="button"
          lang={other()}
          class={`inline-flex min-h-10 items-center whitespace-nowrap rounded-md px-3 text-sm ${props.class ?? ''}`}
          onClick={() => void change(other())}
        >
          {LANGUAGES[other()].ownName}
        </button>
      )}
    </Index>
  );
}
