import { createRoot, createSignal } from 'solid-js';
import { describe, expect, it, vi } from 'vitest';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { createGraphQLClient } from '../../lib/graphql';
import { bindingOfPage, createPageCompany } from './page-company';

type Viewer = ViewerPartsFragment;

/** A shared account with two bindings that acts for one of them, or for none. */
function sharedAccount(current: 'A' | 'B' | null, { shown = true, usable = true } = {}): Viewer {
  const binding = (name: 'A' | 'B') => ({
    id: `binding-${name}`,
    current: name === current,
    usable,
    company: { name: `company ${name}` },
  });
  return {
    company: current && shown ? { id: current } : null,
    companyName: current && shown ? `company ${current}` : null,
    consentRequired: false,
    bindings: [binding('A'), binding('B')],
  } as Viewer;
}

function pageOf(viewer: Viewer | undefined) {
  return createRoot(() => {
    const [shown] = createSignal(viewer);
    const refetch = vi.fn();
    const client = createGraphQLClient({ url: 'http://host/graphql' });
    return { refetch, ...createPageCompany({ viewer: shown, client: () => client, refetch }) };
  });
}

describe('R-REG-7: a page of company A', () => {
  it('names it with every request; a page of no company names none', () => {
    expect(pageOf(sharedAccount('A')).headers()).toEqual({ 'x-page-company': 'A' });
    expect(pageOf(sharedAccount(null)).headers()).toEqual({});
    expect(pageOf(undefined).headers()).toEqual({});
  });

  it('keeps an answer of another company from the page, and tells where the session has gone', () => {
    const page = pageOf(sharedAccount('A'));
    expect(page.refuses(sharedAccount('B', { shown: false }))).toBe(true);
    expect(page.elsewhere()).toEqual({ actsFor: { name: 'company B' }, back: true });
    expect(page.refuses(sharedAccount(null, { usable: false }))).toBe(true);
    expect(page.elsewhere()).toEqual({ actsFor: null, back: false });
    expect(page.refuses(sharedAccount('A'))).toBe(false);
    expect(page.elsewhere()).toBeUndefined();
  });

  it('hears of a switch in another tab before its next request', () => {
    const page = pageOf(sharedAccount('A'));
    page.hear({ id: 'B', name: 'company B' });
    expect(page.elsewhere()).toEqual({ actsFor: { id: 'B', name: 'company B' }, back: true });
    page.hear(null);
    expect(page.elsewhere()).toEqual({ actsFor: null, back: false });
    expect(page.refetch).not.toHaveBeenCalled();
    page.hear({ id: 'A', name: 'company A' });
    expect(page.refetch).toHaveBeenCalledOnce();
  });

  it('does not believe an answer to a question that was asked before it switched back', () => {
    const page = pageOf(sharedAccount('A'));
    page.trust();
    expect(page.refuses(sharedAccount(null))).toBe(true);
    expect(page.elsewhere()).toBeUndefined();
    expect(page.refetch).toHaveBeenCalledOnce();
    page.refuses(sharedAccount(null));
    expect(page.elsewhere()).toBeDefined();
  });

  it('follows into the consent text, which comes before any company', () => {
    const page = pageOf(sharedAccount('A'));
    expect(page.refuses({ ...sharedAccount(null), consentRequired: true })).toBe(false);
  });

  it('goes back through its own binding as long as that may be used', () => {
    const page = sharedAccount('A');
    expect(bindingOfPage(page, sharedAccount('B'))?.id).toBe('binding-A');
    expect(bindingOfPage(page, sharedAccount('B', { usable: false }))).toBeUndefined();
    expect(bindingOfPage(undefined)).toBeUndefined();
  });
});
