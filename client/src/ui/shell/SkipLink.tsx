import { t } from '../../lib/i18n';

/** First in the tab order; `main` must have the id `main`. */
export function SkipLink() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: it does go there; the router would take the jump away from the browser.
    <a
      href="#main"
      class="sr-only rounded-md bg-surface px-4 py-2 font-medium text-link shadow-lift focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-4 focus:py-2"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('ui:app.skip')}
    </a>
  );
}
