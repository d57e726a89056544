import type { TypedDocumentNode } from '@urql/core';
import { t } from '../../lib/i18n';
import type { ShellGroup } from '../../ui/shell/menu-types';

export interface SearchResult {
  href: string;
  label: string;
  /** What it is, or whose. */
  note?: string | null;
}

export interface SearchGroup {
  title: string;
  results: SearchResult[];
}

/** What a program finds by the search everywhere. */
export interface SearchSource<Data, Asked extends Record<string, unknown>> {
  /** What can be typed. */
  hint: () => string;
  document: TypedDocumentNode<Data, Asked>;
  /** Nothing where there is nothing to ask. */
  variables: (text: string) => Asked | undefined;
  /** What the API found. */
  recordGroups: (found: Data) => SearchGroup[];
  /** What can be done with what is typed so far. */
  actions: (typed: string) => SearchResult[];
}

export const distinct = (results: readonly SearchResult[]): SearchResult[] =>
  results.filter(({ href }, at) => results.findIndex((each) => each.href === href) === at);

/** Actions, and pages whose name holds what was typed; only actions while nothing is typed. */
export function placeGroups(typed: string, actions: SearchResult[], menu: readonly ShellGroup[]): SearchGroup[] {
  const words = typed.trim().toLowerCase();
  const pages = menu
    .flatMap(({ links }) => links.filter(({ newTab }) => !newTab))
    .map(({ href, label }) => ({ href, label }));
  return [
    { title: t('search:actions'), results: actions },
    { title: t('search:pages'), results: words === '' ? [] : pages.filter((page) => isNamed(page, typed)) },
  ];
}

/** Whether the name of an action or page holds what was typed. */
export const isNamed = ({ label }: { label: string }, typed: string): boolean =>
  label.toLowerCase().includes(typed.trim().toLowerCase());

/** A whole pass number, which may be another company's: opening it is limited and recorded (R-ACC-1). */
export function wholePassNumber(typed: string): string | undefined {
  const [, head, tail] =
    /^([A-Z]{4}\d{3})-?(\d{6})$/.exec(typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()) ?? [];
  return head && tail && `${head}-${tail}`;
}
