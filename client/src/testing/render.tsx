import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { render } from '@solidjs/testing-library';
import { userEvent } from '@testing-library/user-event';
import type { JSX } from 'solid-js';

/** Renders at an address, for components with links; `address()` is where they led. */
export function renderAt(path: string, page: () => JSX.Element) {
  const history = createMemoryHistory();
  history.set({ value: path, scroll: false, replace: true });
  const result = render(() => (
    <MemoryRouter history={history}>
      <Route path="*" component={page} />
    </MemoryRouter>
  ));
  return { ...result, user: userEvent.setup(), address: () => history.get() };
}

/** Renders with a user at keyboard and pointer. */
export function renderFor(component: () => JSX.Element) {
  return { ...render(component), user: userEvent.setup() };
}
