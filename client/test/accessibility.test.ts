import { readFileSync } from 'node:fs';
import type { Page as BrowserPage } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../server/test/support/app.js';
import { readRows } from '../../server/test/support/read-rows.js';
import { axe, useBrowser, watchRequests } from './support/browser.js';
import { giveSession, signedIn } from './support/demo.js';

type Who = 'visitor' | 'demo-a' | 'demo-c' | 'demo-shared' | 'reviewer-kl' | 'port-admin' | 'analyst' | Owing;
/** The one has no second factor yet, the other has not given it. */
type Owing = 'police-kl' | 'reviewer-kh';
type Page = [route: string, who: Who, address: () => string];

let app: TestApp;
const ids: Record<string, string> = {};
const browser = useBrowser();

beforeAll(async () => {
  app = await startTestApp({ demo: true, listen: true, now: 'system', env: { SECOND_FACTOR_REQUIRED: 'true' } });
  const [row] = await readRows<Record<string, string>>(app.services.database, {
    text: `select a.id account, h.id person, c.organisation_number "companyNumber", d.id draft, o.number application, p.number pass, r.id registration, t.id certificate
      from account a join company c on c.id = a.company_id join person h on h.company_id = a.company_id join application_draft d on d.company_id = a.company_id
      join application o on o.company_id = a.company_id join pass p on p.application_id = o.id
      join port q on q.id = p.port_id and q.branch_code = 'KL' and p.valid_to > now()
      cross join registration r join certificate t on t.registration_id = r.id
      where a.account_name = 'demo-a' and r.decision is null limit 1`,
    values: [],
  });
  const [drawn] = await readRows<Record<string, string>>(app.services.database, {
    text: `select x.sample_id sample, p.number drawn from spot_check_sample_pass x join pass p on p.id = x.pass_id
      where p.branch_code = 'KL' order by x.position limit 1`,
    values: [],
  });
  const [staff] = await readRows<Record<string, string>>(app.services.database, {
    text: `select id staff from account where account_name = 'reviewer-kl'`,
    values: [],
  });
  const [gate] = await readRows<Record<string, string>>(app.services.database, {
    text: `select g.id gate, a.id "gateSystem", m.id "failedMessage", b.id ban, c.id "phoneCampaign", k.id "cardBatch"
      from gate g, account a, message m, ban b, phone_campaign c, card_batch k
      where a.kind = 'GATE' and m.refused_at is not null and b.branch_code = 'KL' and k.dissolved_at is null limit 1`,
    values: [],
  });
  const [decided] = await readRows<Record<string, string>>(app.services.database, {
    text: `select a.number waiting from application a join application_item i on i.application_id = a.id
      where a.branch_code = 'KL' and i.state = 'REVIEW' order by a.submitted_at limit 1`,
    values: [],
  });
  const [own] = await readRows<Record<string, string>>(app.services.database, {
    text: `select o.number returned, d.id "renewalDraft" from account a
      join application o on o.company_id = a.company_id join application_item i on i.application_id = o.id
      join application_draft d on d.company_id = a.company_id and d.form = 'RENEWAL'
      where a.account_name = 'demo-a' and i.state = 'RETURNED' order by o.number limit 1`,
    values: [],
  });
  Object.assign(ids, row, drawn, staff, gate, decided, own);
  await app.asOwner(`update account set second_factor_since = now()
    where account_name in ('reviewer-kl', 'reviewer-kh', 'port-admin')`);
  return app.stop;
});

const at = (path: string, id?: string) => (): string => (id ? path.replace(/:\w+/, String(ids[id])) : path);

const OPERATOR: Page[] = [
  ['/sign-in', 'visitor', at('/sign-in')],
  ['/register', 'visitor', at('/register')],
  ['/register/shared', 'visitor', at('/register/shared')],
  ['/verify-email', 'visitor', at('/verify-email#made-up')],
  ['/confirm-email', 'visitor', at('/confirm-email#made-up')],
  ['/resend-verification', 'visitor', at('/resend-verification')],
  ['/forgot-account', 'visitor', at('/forgot-account')],
  ['/forgot-password', 'visitor', at('/forgot-password')],
  ['/reset-password', 'visitor', at('/reset-password#made-up')],
  ['/phone-verification', 'visitor', at('/phone-verification')],
  ['/holder', 'visitor', at('/holder')],
  ['/phone-link', 'visitor', at('/phone-link#made-up')],
  ['/consent', 'demo-c', at('/consent')],
  ['/', 'demo-a', at('/')],
  ['/single-entry/*rest', 'demo-a', at('/single-entry/nothing-here')],
  ['/applications', 'demo-a', at('/applications')],
  ['/applications/new/:form', 'demo-a', () => '/applications/new/periodic?tab=term'],
  ['/applications/drafts/:id', 'demo-a', () => `/applications/drafts/${ids.renewalDraft}?tab=passes`],
  ['/applications/submitted/:number', 'demo-a', at('/applications/submitted/:number', 'returned')],
  ['/applications/:number', 'demo-a', at('/applications/:number', 'returned')],
  ['/applications/:number/correct', 'demo-a', at('/applications/:number/correct', 'returned')],
  ['/passes', 'demo-a', at('/passes')],
  ['/passes/single-entry', 'demo-a', at('/passes/single-entry')],
  ['/passes/print', 'demo-a', () => `/passes/print?application=${ids.application}`],
  ['/passes/:number', 'demo-a', at('/passes/:number', 'pass')],
  ['/passes/:number/print', 'demo-a', at('/passes/:number/print', 'pass')],
  ['/unused-cards', 'demo-a', at('/unused-cards')],
  ['/reinstatements', 'demo-a', at('/reinstatements')],
  ['/exchanges', 'demo-a', at('/exchanges')],
  ['/exchanges/new', 'demo-a', at('/exchanges/new')],
  ['/card-phones', 'demo-a', at('/card-phones')],
  ['/card-phones/:number', 'demo-a', at('/card-phones/:number', 'pass')],
  ['/phone-changes', 'demo-a', at('/phone-changes')],
  ['/suspensions', 'demo-a', at('/suspensions')],
  ['/people', 'demo-a', at('/people')],
  ['/people/new', 'demo-a', at('/people/new')],
  ['/people/import', 'demo-a', at('/people/import')],
  ['/people/attachments', 'demo-a', at('/people/attachments')],
  ['/people/:id', 'demo-a', at('/people/:id', 'person')],
  ['/account', 'demo-a', at('/account')],
  ['/companies', 'demo-shared', at('/companies')],
  ['/company', 'demo-a', at('/company')],
  ['/company-accounts', 'demo-a', at('/company-accounts')],
  ['*', 'demo-a', at('/nothing-here')],
];

const REVIEWER: Page[] = [
  ['/sign-in', 'visitor', at('/sign-in')],
  ['/forgot-account', 'visitor', at('/forgot-account')],
  ['/forgot-password', 'visitor', at('/forgot-password')],
  ['/set-password', 'visitor', at('/set-password#made-up')],
  ['/', 'reviewer-kl', at('/')],
  ['/passes', 'reviewer-kl', at('/passes')],
  ['/passes/:number', 'reviewer-kl', at('/passes/:number', 'pass')],
  ['/passes/:number/spot-check', 'reviewer-kl', at('/passes/:number/spot-check', 'pass')],
  ['/account', 'reviewer-kl', at('/account')],
  ['/company-accounts', 'reviewer-kl', at('/company-accounts')],
  ['/people', 'reviewer-kl', at('/people')],
  ['/companies', 'reviewer-kl', at('/companies')],
  ['/companies/:number', 'reviewer-kl', at('/companies/:number', 'companyNumber')],
  ['/queue', 'reviewer-kl', at('/queue')],
  ['/queue/:kind/:id', 'reviewer-kl', () => `/queue/registration/${ids.registration}`],
  ['/registrations', 'reviewer-kl', at('/registrations')],
  ['/registrations/:id', 'reviewer-kl', at('/registrations/:id', 'registration')],
  ['/certificates', 'reviewer-kl', at('/certificates')],
  ['/certificates/:id', 'reviewer-kl', at('/certificates/:id', 'certificate')],
  ['/spot-checks', 'reviewer-kl', at('/spot-checks')],
  ['/spot-checks/:id', 'reviewer-kl', at('/spot-checks/:id', 'sample')],
  ['/spot-checks/:id/:number', 'reviewer-kl', () => `/spot-checks/${ids.sample}/${ids.drawn}`],
  ['/suspensions', 'reviewer-kl', () => '/suspensions?tab=ALL'],
  ['/work-load', 'port-admin', at('/work-load')],
  ['/cards', 'reviewer-kl', at('/cards')],
  ['/card-batches', 'reviewer-kl', at('/card-batches')],
  ['/card-batches/:id', 'reviewer-kl', at('/card-batches/:id', 'cardBatch')],
  ['/unused-cards', 'reviewer-kl', at('/unused-cards')],
  ['/reinstatements', 'reviewer-kl', at('/reinstatements')],
  ['/bans', 'reviewer-kl', at('/bans')],
  ['/bans/new', 'reviewer-kl', at('/bans/new')],
  ['/bans/:id', 'reviewer-kl', at('/bans/:id', 'ban')],
  ['/applications', 'reviewer-kl', at('/applications')],
  ['/applications/:number', 'reviewer-kl', at('/applications/:number', 'application')],
  ['/id-number-reads', 'port-admin', at('/id-number-reads')],
  ['/staff', 'port-admin', at('/staff')],
  ['/staff/new', 'port-admin', at('/staff/new')],
  ['/staff/:id', 'port-admin', at('/staff/:id', 'staff')],
  ['/read-alerts', 'port-admin', at('/read-alerts')],
  ['/gate-health', 'port-admin', at('/gate-health')],
  ['/gates', 'port-admin', at('/gates')],
  ['/gates/new', 'port-admin', at('/gates/new')],
  ['/gates/:id', 'port-admin', at('/gates/:id', 'gate')],
  ['/gate-systems', 'port-admin', at('/gate-systems')],
  ['/gate-systems/new', 'port-admin', at('/gate-systems/new')],
  ['/gate-systems/:id', 'port-admin', at('/gate-systems/:id', 'gateSystem')],
  ['/ban-rules', 'port-admin', at('/ban-rules')],
  ['/fees', 'reviewer-kl', at('/fees')],
  ['/fee-rules', 'port-admin', at('/fee-rules')],
  ['/phone-campaigns', 'reviewer-kl', at('/phone-campaigns')],
  ['/phone-campaigns/new', 'reviewer-kl', at('/phone-campaigns/new')],
  ['/phone-campaigns/:id', 'reviewer-kl', at('/phone-campaigns/:id', 'phoneCampaign')],
  ['/failed-messages', 'port-admin', at('/failed-messages')],
  ['/failed-messages/:id', 'port-admin', at('/failed-messages/:id', 'failedMessage')],
  ['/tokens', 'analyst', at('/tokens')],
  ['*', 'reviewer-kl', at('/nothing-here')],
];

/** Addresses of which one page has several: here a form that takes effect at once. */
const OPERATOR_CASES: Page[] = [
  ['/applications', 'demo-a', at('/applications?form=PERIODIC')],
  ['/applications/new/:form', 'demo-a', at('/applications/new/single-entry')],
  ['/applications/new/:form', 'demo-a', at('/applications/new/temporary?tab=term')],
  ['/applications/drafts/:id', 'demo-a', at('/applications/drafts/:id', 'draft')],
  ['/applications/submitted/:number', 'demo-a', at('/applications/submitted/:number', 'application')],
  ['/applications/:number', 'demo-a', at('/applications/:number', 'application')],
];

const REVIEWER_CASES: Page[] = [
  ['/queue/:kind/:id', 'reviewer-kl', () => `/queue/application/${ids.waiting}`],
  ['/applications/:number', 'reviewer-kl', at('/applications/:number', 'waiting')],
  ['/cards', 'reviewer-kl', () => '/cards?tab=TO_COLLECT'],
];

/** In place of every page. */
const SECOND_FACTOR: Page[] = [
  ['/', 'police-kl', at('/')],
  ['/', 'reviewer-kh', at('/')],
];

async function viewerOf(who: Who) {
  const viewer = await signedIn(app, who);
  if (who === 'reviewer-kh') await app.asOwner('update session set second_factor_pending = true');
  return viewer;
}

describe.each([
  ['operator', OPERATOR, OPERATOR_CASES],
  ['reviewer', REVIEWER, [...REVIEWER_CASES, ...SECOND_FACTOR]],
] as const)('every page of the %s client', (client, pages, more) => {
  it('is covered by the list of this test', () => {
    const routes = readFileSync(`client/src/${client}/routes.tsx`, 'utf8');
    const declared = [...routes.matchAll(/path="([^"]+)"/g)].map(([, path]) => path);
    expect(pages.map(([route]) => route).sort()).toEqual(declared.sort());
  });

  it('meets WCAG 2.2 AA and fits its window, in both themes, languages and widths', { timeout: 600_000 }, async () => {
    const all = [...pages, ...more];
    for (const who of new Set(all.map(([, viewer]) => viewer))) {
      const page = await browser.newPage({ baseURL: app.url, ...DESK });
      const settled = watchRequests(page);
      if (who !== 'visitor') await giveSession(page, app, await viewerOf(who));
      for (const [, viewer, address] of all) {
        if (viewer !== who) continue;
        await page.goto('about:blank');
        await page.goto(`/${client}${address()}`);
        await page.locator('h1').first().waitFor({ state: 'attached' });
        await settled();
        await check(page);
        await turnToPhone(page);
        await settled();
        await check(page);
        await turnToDesk(page);
      }
      await page.context().close();
    }
  });
});

const DESK = { width: 1280, theme: 'system', language: 'zh-Hant' } as const;
const PHONE_WIDTH = 390;

/** The page as it is, in another language and theme and on another window, without loading it again. */
async function turnToPhone(page: BrowserPage): Promise<void> {
  await page.getByRole('button', { name: 'English', exact: true }).first().click();
  await page.locator('html[lang=en]').waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: PHONE_WIDTH, height: 900 });
  await page.locator('html[data-theme=dark]').waitFor();
}

/** For the next page that is loaded. */
async function turnToDesk(page: BrowserPage): Promise<void> {
  await page.evaluate(() => localStorage.setItem('port-pass.language', 'zh-Hant'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: DESK.width, height: 900 });
}

async function check(page: BrowserPage): Promise<void> {
  await axe(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
  if (/reinstatements|unused-cards/.test(page.url())) expect(await page.evaluate(buttonsOutOfSight)).toEqual([]);
}

/** What may be done about a row and lies beyond the edge of the frame in which its table scrolls. */
function buttonsOutOfSight(): (string | null)[] {
  const frame = document.querySelector('table')?.parentElement?.getBoundingClientRect();
  const buttons = [...document.querySelectorAll('tbody button')];
  return buttons
    .filter((button) => button.getBoundingClientRect().right > (frame?.right ?? 0))
    .map(({ textContent }) => textContent);
}
