import { Route, Router } from '@solidjs/router';
import { render } from 'solid-js/web';
import { startTheme } from '../lib/theme';
import { PageTitle } from '../ui/PageTitle';
import { PublicShell } from '../ui/PublicShell';
import '../ui/theme.css';

function Placeholder() {
  return (
    <PublicShell home="/operator">
      <PageTitle title="通行證管理系統" />
    </PublicShell>
  );
}

const root = document.getElementById('app');
if (!root) throw new Error('#app is missing');

startTheme();
render(
  () => (
    <Router>
      <Route path="*" component={Placeholder} />
    </Router>
  ),
  root,
);
