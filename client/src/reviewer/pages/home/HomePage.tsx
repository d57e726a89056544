import { Show } from 'solid-js';
import { useViewer } from '../../../features/session/viewer-context';
import { AnalystHome } from './AnalystHome';
import { StaffHome } from './StaffHome';

export function HomePage() {
  const { viewer } = useViewer();
  return (
    <Show when={viewer()?.account.kind === 'ANALYST'} fallback={<StaffHome />}>
      <AnalystHome />
    </Show>
  );
}
