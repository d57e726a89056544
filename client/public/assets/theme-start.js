// Runs before the first paint, as its own file because the page may hold no inline script.
// The same keys and rules as src/lib/theme.ts and src/lib/i18n.ts.
(() => {
  const root = document.documentElement;
  let theme = null;
  let language = null;
  try {
    theme = localStorage.getItem('port-pass.theme');
    language = localStorage.getItem('port-pass.language');
  } catch {
    // Storage may be forbidden; then the system decides.
  }
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  if (language === 'en' || language === 'zh-Hant') root.lang = language;
})();
