import { useLocation, useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { type Accessor, createEffect, createMemo } from 'solid-js';
import type { WorkViewsQuery } from '../../../gql/graphql';
import { createShortcuts } from '../../../lib/keyboard';
import { viewChanged, workViews } from './view-documents';

export type View = WorkViewsQuery['workViews'][number];

/** Filters and order of an address, in one form: not on which page of the list one is. */
export function viewQuery(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('page');
  params.sort();
  return params.toString();
}

export interface Views {
  all: Accessor<readonly View[]>;
  /** The filters and the order on screen. */
  query: Accessor<string>;
  /** The view that is on screen. */
  current: Accessor<View | undefined>;
  href: (view: View) => string;
}

/** The saved views of the queue; the digits 1 to 9 open the first of them, and the queue opens with the viewer's own one. */
export function createViews(): Views {
  const location = useLocation();
  const navigate = useNavigate();
  const [result] = createQuery({ query: workViews, context: viewChanged });
  const all = () => result.data?.workViews ?? [];
  const query = createMemo(() => viewQuery(location.search));
  const href = (view: View) => (view.query ? `${location.pathname}?${view.query}` : `${location.pathname}?tab=ALL`);
  const plain = location.search === '';
  let opened = !plain;
  createEffect(() => {
    if (opened || !result.data) return;
    opened = true;
    const first = all().find(({ isDefault }) => isDefault);
    if (first?.query && location.search === '') navigate(href(first), { replace: true, scroll: false });
  });
  const open = (index: number) => {
    const view = all()[index];
    if (!view) return false;
    navigate(href(view));
    return true;
  };
  createShortcuts(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [String(index + 1), () => open(index)])));
  return { all, query, current: () => all().find((view) => viewQuery(view.query) === query()), href };
}
