import type { Client, Exchange } from '@urql/core';
import { type Accessor, createSignal } from 'solid-js';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { createResultFreeze } from '../../lib/result-freeze';

type Viewer = ViewerPartsFragment;

/** The company that a session acts for now; none once its binding has ended. */
export type CurrentCompany = { id?: string; name: string } | null;

/** The company to which a session was switched while the page of another stays open. */
export interface CompanyChange {
  actsFor: CurrentCompany;
  /** Whether the company of the page can be switched back to. */
  back: boolean;
}

export interface PageCompany {
  /** Sends the company of this page with every request: a page left open never acts for another (R-REG-7). */
  headers(): Record<string, string>;
  /** Keeps what the page shows while the session acts for another company. */
  exchange: Exchange;
  /** `undefined` while the session acts for the page's company. */
  elsewhere: Accessor<CompanyChange | undefined>;
  /** Handles a switch reported by another tab. */
  hear(company: CurrentCompany): void;
  /** Whether an answer belongs to another company than the page: it must not replace what is shown. */
  refuses(found: Viewer): boolean;
  /** A mutation has just returned the current company: an answer to an earlier query does not count. */
  trust(): void;
}

interface PageCompanyOptions {
  viewer: Accessor<Viewer | undefined>;
  client: () => Client;
  refetch: () => void;
}

/** A page shows one company from beginning to end; for another one it is loaded again. */
export function createPageCompany({ viewer, client, refetch }: PageCompanyOptions): PageCompany {
  const [elsewhere, setElsewhere] = createSignal<CompanyChange>();
  let trusted = false;
  const own = () => viewer()?.company?.id;
  const freeze = createResultFreeze({
    frozen: () => elsewhere() !== undefined,
    refused: (error) =>
      own() !== undefined && (hasCode(error, 'COMPANY_SWITCHED') || hasCode(error, 'NO_COMPANY_CHOSEN')),
    onRefused: () => {
      if (elsewhere() === undefined) refetch();
    },
  });
  const cameBack = () => {
    if (elsewhere() === undefined) return;
    setElsewhere(undefined);
    freeze.refetch(client());
  };
  return {
    headers: (): Record<string, string> => {
      const id = own();
      return id === undefined ? {} : { 'x-page-company': id };
    },
    exchange: freeze.exchange,
    elsewhere,
    hear: (company) => {
      if (own() === undefined || company?.id === own()) refetch();
      else setElsewhere({ actsFor: company, back: company !== null });
    },
    refuses: (found) => {
      if (own() === undefined || found.consentRequired || found.company?.id === own()) {
        cameBack();
        trusted = false;
        return false;
      }
      if (trusted) {
        trusted = false;
        refetch();
        return true;
      }
      const current = found.bindings.find((binding) => binding.current);
      setElsewhere({
        actsFor: current ? { name: current.company.name } : null,
        back: bindingOfPage(viewer(), found) !== undefined,
      });
      return true;
    },
    trust: () => {
      trusted = true;
    },
  };
}

/** The binding of the page's company, if it can still be switched to. */
export function bindingOfPage(page: Viewer | undefined, now: Viewer | undefined = page) {
  const id = page?.bindings.find((binding) => binding.current)?.id;
  return now?.bindings.find((binding) => binding.id === id && binding.usable);
}
