import { createMemoryHistory, MemoryRouter, Route, type RouteSectionProps } from '@solidjs/router';
import { render } from '@solidjs/testing-library';
import { userEvent } from '@testing-library/user-event';
import type { Component } from 'solid-js';
import { vi } from 'vitest';
import { ViewerProvider } from '../domain/session/viewer-context';
import { Toaster } from '../ui/notices/Toaster';
import { toaster } from '../ui/notices/toast';
import { testViewer } from './viewer';

type Variables = Record<string, unknown>;

/** The API's answer to each operation: data, or a function that makes it from the variables. */
export type Answers = Record<string, object | ((variables: Variables) => object)>;

/** Errors in place of data. */
export const refused = (...errors: { code: string; field?: string; params?: Record<string, unknown> }[]) => ({
  errors: errors.map((error) => ({ message: error.code, extensions: { params: {}, ...error } })),
});

/** In place of an answer: the server cannot be reached. */
export const offline = (): never => {
  throw new TypeError('Failed to fetch');
};

const isRefusal = (answer: object) => 'errors' in answer;

/** Answers to the queries of many pages beside their own. */
const always: Answers = {
  CaseNotes: { caseNotes: [] },
  CurrentViewer: { viewer: testViewer },
  ItemProgress: { application: null },
  OpenedPlaces: { ports: [] },
  OwnSuspensions: { viewer: { suspensions: [] } },
  PendingDecisions: { pendingDecisions: [] },
  WorkViews: { workViews: [] },
};

/** A list that is read to its end, of one page. */
function wholeList(answer: object): Response {
  if (isRefusal(answer)) return new Response(JSON.stringify(answer), { status: 400 });
  const { items } = Object.values(answer)[0] as { items: unknown[] };
  const lines = [{ data: answer }, { complete: true, rows: items.length }];
  return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Replaces `fetch` only: everything above HTTP is the real client. */
export function stubApi(answers: Answers) {
  const requests: { name: string; variables: Variables }[] = [];
  const known: Answers = { ...always, ...answers };
  const fetch = async (address: unknown, request: RequestInit) => {
    const { operationName: name, variables } = JSON.parse(String(request.body));
    requests.push({ name, variables });
    const found = known[name];
    if (found === undefined) throw new Error(`the test has no answer for ${name}`);
    const answer = await (typeof found === 'function' ? found(variables) : found);
    if (address === '/rows') return wholeList(answer);
    return new Response(JSON.stringify(isRefusal(answer) ? { data: null, ...answer } : { data: answer }), {
      headers: { 'content-type': 'application/json' },
    });
  };
  vi.stubGlobal('fetch', fetch);
  return {
    /** The variables of each request of that name, in order. */
    variablesOf: (name: string): Variables[] =>
      requests.filter((each) => each.name === name).map(({ variables }) => variables),
    /** Replaces answers from now on. */
    answer: (later: Answers) => Object.assign(known, later),
  };
}

/** Renders a part of an SPA at an address, with a stubbed API. */
export function renderWithApi(
  answers: Answers,
  part: Component<RouteSectionProps>,
  place: { at: string; route: string | string[] } = { at: '/', route: '*' },
) {
  const api = stubApi(answers);
  // All tests share one toaster: messages of earlier tests are removed.
  toaster.remove();
  const history = createMemoryHistory();
  history.set({ value: place.at, scroll: false, replace: true });
  const result = render(() => (
    <ViewerProvider>
      <MemoryRouter history={history}>
        <Route path={place.route} component={part} />
        <Route path="*" component={() => <p>elsewhere</p>} />
      </MemoryRouter>
      <Toaster />
    </ViewerProvider>
  ));
  return { ...result, user: userEvent.setup(), address: () => history.get(), ...api };
}
