import { Router } from '@solidjs/router';
import { render } from 'solid-js/web';
import { ViewerProvider } from '../domain/session/viewer-context';
import { startTheme } from '../lib/theme';
import { routes } from './routes';
import '../ui/theme.css';

const root = document.getElementById('app');
if (!root) throw new Error('#app is missing');

startTheme();
render(
  () => (
    <ViewerProvider>
      <Router base="/operator">{routes()}</Router>
    </ViewerProvider>
  ),
  root,
);
