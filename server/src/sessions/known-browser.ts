import type { RequestContext } from '../context.js';
import { newToken } from '../shared/tokens.js';

const KNOWN_FOR_MS = 180 * 24 * 60 * 60_000;
/** More accounts are not remembered for one browser. */
const MAX_ACCOUNTS = 10;
const BROWSER_ID = /^[\w-]{43}$/;

type Request = Pick<RequestContext, 'cookie' | 'services'>;

/** The id of this browser, if its holder has signed in to this account with it before. */
export function knownBrowser({ cookie, services }: Request, accountId: string): string | undefined {
  const [id = '', ...marks] = (cookie.browser ?? '').split('.');
  return BROWSER_ID.test(id) && marks.includes(markOf(services, id, accountId)) ? id : undefined;
}

/** From now on this browser enters the account even while wrong passwords from elsewhere lock it. */
export function rememberBrowser({ cookie, services, now }: Request & { readonly now: Date }, accountId: string): void {
  const [known = '', ...marks] = (cookie.browser ?? '').split('.');
  const id = BROWSER_ID.test(known) ? known : newToken();
  const mark = markOf(services, id, accountId);
  const others = id === known ? marks.filter((each) => each !== mark) : [];
  cookie.setBrowser([id, mark, ...others.slice(0, MAX_ACCOUNTS - 1)].join('.'), new Date(now.getTime() + KNOWN_FOR_MS));
}

/** Signs that an account was entered with a browser; only the server can write it. */
function markOf({ vault }: Request['services'], browserId: string, accountId: string): string {
  return vault.fingerprint(`browser:${browserId}:${accountId}`).toString('base64url');
}
