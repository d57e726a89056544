import type { Client } from '@urql/core';
import { type Accessor, batch, createSignal, onCleanup } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { SecondFactorDue, ViewerPartsFragment } from '../../gql/graphql';
import { createGraphQLClient } from '../../lib/graphql';
import { t } from '../../lib/i18n';
import { repeatMutations } from '../../lib/repeat-mutations';
import type { SessionExpiry } from '../../lib/session-countdown';
import { sayBack } from '../../lib/when-back';
import { forgetWindow, keepWindowFor } from '../../lib/window-memory';
import { toast } from '../../ui/notices/toast';
import { createExpiryTracker } from './expiry-tracker';
import { bindingOfPage, type CompanyChange, type CurrentCompany, createPageCompany } from './page-company';
import { createTabMessages } from './tab-messages';
import { SwitchCompany, ViewerParts, watchViewer } from './viewer-query';

export interface ViewerState {
  client: Client;
  /** Who is signed in; stays while the session has ended under an open page. */
  viewer: Accessor<ViewerPartsFragment | undefined>;
  /** True until the first answer. */
  loading: Accessor<boolean>;
  /** The first question failed: there is neither a viewer nor the certainty that there is none. */
  failed: Accessor<boolean>;
  /** The session has ended under an open page: the viewer must sign in again. */
  ended: Accessor<boolean>;
  /** What is still owed, after the password, to sign in again over an open page. */
  owed: Accessor<SecondFactorDue | undefined>;
  /** Half a sign-in ended before the second factor came. */
  lapsed: Accessor<boolean>;
  expiry: Accessor<SessionExpiry>;
  refetch(): void;
  /** Takes a viewer as a mutation answered it, without waiting for another answer. */
  adopt(viewer: FragmentType<typeof ViewerParts>): void;
  /** Takes the new ends of the session. */
  learn(session: ViewerPartsFragment['session']): void;
  end(): void;
  /** While content is on screen that is shown only once, no answer may replace the page. */
  held: Accessor<boolean>;
  hold(on: boolean): void;
  /** Tells the other tabs. */
  tellSignedOut(): void;
  /** Set once another tab has switched the session to another company, or its binding has ended. */
  elsewhere: Accessor<CompanyChange | undefined>;
  /** Called after the session was switched back to this page's company. */
  comeBack(viewer: FragmentType<typeof ViewerParts>): void;
  /** Loads another page anew, without anything loaded for the company of this one. The other tabs are informed of `switched`. */
  leaveCompany(href: string, switched?: CurrentCompany): void;
}

/** One for each SPA: the client of the API, and who is signed in. */
export function createViewerState(): ViewerState {
  const [viewer, setViewer] = createSignal<ViewerPartsFragment>();
  const [loading, setLoading] = createSignal(true);
  const [failed, setFailed] = createSignal(false);
  const [ended, setEnded] = createSignal(false);
  const [owed, setOwed] = createSignal<SecondFactorDue>();
  const [lapsed, setLapsed] = createSignal(false);
  const [held, hold] = createSignal(false);
  let left = false;
  const end = () => {
    const known = viewer();
    if (!known || held()) return;
    batch(() => {
      setOwed(undefined);
      // Behind half a sign-in there is no page to come back to.
      if (known.secondFactorDue) {
        setViewer(undefined);
        setLapsed(true);
      } else setEnded(true);
    });
  };

  const tell = createTabMessages((news) => {
    if (news.kind === 'answered') life.answered(news.atMs);
    else if (news.kind === 'signed-out') end();
    else if (news.kind === 'switched') company.hear(news.company);
    else refetch();
  });
  const life = createExpiryTracker((atMs) => tell({ kind: 'answered', atMs }));
  const company = createPageCompany({ viewer, client: () => client, refetch: () => refetch() });
  const client: Client = createGraphQLClient({
    fetch: repeatMutations({ fetch: life.fetch, onRepeating: () => toast.waiting(t('session:repeating')) }),
    headers: company.headers,
    exchange: company.exchange,
    onUnauthenticated: end,
    onHalfSignedIn: () => refetch(),
  });

  const take = (found: ViewerPartsFragment) => {
    if (left) return;
    const before = viewer();
    // Another account in the same tab: nothing that was loaded for the first may be seen by the second.
    keepWindowFor(found.account.id);
    if (before && before.account.id !== found.account.id) return location.reload();
    life.learn(found.session);
    if (held()) return;
    // An open page stays, under the step that is still due.
    const again = before !== undefined && !before.secondFactorDue && found.secondFactorDue;
    const back = ended() && !again;
    batch(() => {
      setOwed(again || undefined);
      setEnded(Boolean(again));
      if (!again && !company.refuses(found)) setViewer(found);
      setLapsed(false);
      setFailed(false);
      setLoading(false);
    });
    if (back) sayBack();
  };

  const settle = (found: ViewerPartsFragment) => {
    take(found);
    company.trust();
    tell({ kind: 'signed-in', accountId: found.account.id });
  };

  const { refetch, unsubscribe } = watchViewer(client, (found, error) => {
    if (found) return take(found);
    setFailed(error !== undefined && viewer() === undefined);
    setLoading(false);
    if (!error) end();
  });
  onCleanup(unsubscribe);

  return {
    client,
    viewer,
    loading,
    failed,
    ended,
    owed,
    lapsed,
    expiry: life.expiry,
    refetch,
    adopt: (answered) => {
      const found = readFragment(ViewerParts, answered);
      hold(false);
      // A session that begins anew under an open page goes on for the page's company.
      const binding = ended() && !found.company ? bindingOfPage(viewer(), found) : undefined;
      if (!binding) return settle(found);
      const back = client.mutation(SwitchCompany, { bindingId: binding.id }).toPromise();
      void back.then(({ data }) => settle(readFragment(ViewerParts, data?.switchCompany) ?? found));
    },
    learn: life.learn,
    end,
    held,
    hold,
    tellSignedOut: () => {
      forgetWindow();
      tell({ kind: 'signed-out' });
    },
    elsewhere: company.elsewhere,
    comeBack: (answered) => {
      const found = readFragment(ViewerParts, answered);
      take(found);
      company.trust();
      if (found.company) tell({ kind: 'switched', company: { id: found.company.id, name: found.companyName ?? '' } });
    },
    leaveCompany: (href, switched) => {
      left = true;
      if (switched !== undefined) tell({ kind: 'switched', company: switched });
      // The forms go first: their guards would ask once more.
      setLoading(true);
      // Nor does the browser's way back show what the page was.
      addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
      location.replace(href);
    },
  };
}
