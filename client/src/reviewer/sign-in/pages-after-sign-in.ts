import { page } from '../../lib/page';

/** Fetched while the password is still being typed. */
export const Layout = page(() => import('../shell/Layout'), 'Layout');
export const HomePage = page(() => import('../home/HomePage'), 'HomePage');

export function fetchPagesAfterSignIn(): void {
  void Layout.preload();
  void HomePage.preload();
}
