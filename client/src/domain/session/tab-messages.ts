import { onCleanup } from 'solid-js';
import type { CurrentCompany } from './page-company';

/** What one tab tells the others of the same browser: they share the session. */
export type TabMessage =
  | { kind: 'answered'; atMs: number }
  | { kind: 'signed-in'; accountId: string }
  | { kind: 'switched'; company: CurrentCompany }
  | { kind: 'signed-out' };

/** Without BroadcastChannel each tab stands for itself, and learns of an ended session by its next request. */
export function createTabMessages(hear: (news: TabMessage) => void): (news: TabMessage) => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel('port-pass.session');
  channel.onmessage = (event: MessageEvent<TabMessage>) => hear(event.data);
  onCleanup(() => channel.close());
  return (news) => channel.postMessage(news);
}
