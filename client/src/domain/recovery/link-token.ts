/** The token of a mailed link stands behind `#`, where neither a server's log nor a preview sees it. */
export function readLinkToken(): string {
  return decodeURIComponent(location.hash.slice(1));
}
