import { type Language, language, setLanguage, t } from '../lib/i18n';
import { toast } from './toast';

/** Names the other language in that language. `onChange` saves the choice to the account. */
export function LanguageSwitch(props: { class?: string; onChange?: (language: Language) => void }) {
  const other = (): Language => (language() === 'en' ? 'zh-Hant' : 'en');
  const change = async (next: Language) => {
    if (await setLanguage(next)) props.onChange?.(next);
    else toast.error(t('ui:errors.network'));
  };
  return (
    <button
      type="button"
      lang={other()}
      class={`inline-flex min-h-10 items-center whitespace-nowrap rounded-md px-3 text-sm ${props.class ?? ''}`}
      onClick={() => void change(other())}
    >
      {other() === 'en' ? 'English' : '中文'}
    </button>
  );
}
