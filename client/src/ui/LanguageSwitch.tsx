import { type Language, language, setLanguage } from '../lib/i18n';

/** Names the other language in that language. `onChange` saves the choice to the account. */
export function LanguageSwitch(props: { class?: string; onChange?: (language: Language) => void }) {
  const other = (): Language => (language() === 'en' ? 'zh-Hant' : 'en');
  return (
    <button
      type="button"
      lang={other()}
      class={`inline-flex min-h-10 items-center whitespace-nowrap rounded-md px-3 text-sm ${props.class ?? ''}`}
      onClick={() => {
        const next = other();
        setLanguage(next);
        props.onChange?.(next);
      }}
    >
      {other() === 'en' ? 'English' : '中文'}
    </button>
  );
}
