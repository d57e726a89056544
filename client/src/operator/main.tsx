import { Router } from '@solidjs/router';
import { render } from 'solid-js/web';
import { ViewerProvider } from '../domain/session/viewer-context';
import { startTexts } from '../lib/i18n';
import { startTheme } from '../lib/theme';
import { startFonts } from '../ui/fonts';
import { ShellBoundary } from '../ui/shell/ShellBoundary';
import { routes } from './routes';
import '../ui/theme.css';

const root = document.getElementById('app');
if (!root) throw new Error('#app is missing');

const texts = {
  'zh-Hant': () => import('./texts.zh-Hant'),
  en: () => import('./texts.en'),
};

startTheme();
startFonts();
const started = startTexts(async (language) => (await texts[language]()).texts);
void started.then(() =>
  render(
    () => (
      <ViewerProvider>
        <Router base="/operator" root={ShellBoundary}>
          {routes()}
        </Router>
      </ViewerProvider>
    ),
    root,
  ),
);
