import { useLocation, useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { type Accessor, createEffect, createMemo } from 'solid-js';
import type { WorkViewsQuery } from '../../../gql/graphql';
import { createShortcuts } from '../../../lib/keyboard';
import { viewChanged, workViews } from './view-documents';

export type View = WorkViewsQuery['workViews'][number];

/** Filters and order of an address, in one form: not on which page of the list one is, nor the tab of all kinds. */
export function viewQuery(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('page');
  // What an address without it shows.
  if (params.get('tab') === 'ALL') params.delete('tab');
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
  const href = (view: View) => `${location.pathname}?${viewQuery(view.query) || 'tab=ALL'}`;
  let opened = false;
  createEffect(() => {
    const plain = location.search === '';
    if (!plain) opened = true;
    const first = all().find(({ isDefault }) => isDefault);
    if (!plain || !result.data || !first || !viewQuery(first.query)) return;
    // Whoever chose all cases finds all of them on the way back from one, not the first view.
    navigate(opened ? `${location.pathname}?tab=ALL` : href(first), { replace: true, scroll: false });
    opened = true;
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
