import { Show } from 'solid-js';
import { useViewer } from '../../domain/session/viewer-context';
import { isAnalyst } from '../session/sections';
import { AnalystHome } from './AnalystHome';
import { StaffHome } from './StaffHome';

export function HomePage() {
  const { viewer } = useViewer();
  return (
    <Show when={isAnalyst(viewer())} fallback={<StaffHome />}>
      <AnalystHome />
    </Show>
  );
}
