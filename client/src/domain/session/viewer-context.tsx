import { Provider } from '@urql/solid';
import { createContext, type JSX, useContext } from 'solid-js';
import { createViewerState, type ViewerState } from './viewer-state';

const ViewerContext = createContext<ViewerState>();

/** Outermost in each SPA: gives the pages the client of the API, and who is signed in. */
export function ViewerProvider(props: { children: JSX.Element }) {
  const state = createViewerState();
  return (
    <Provider value={state.client}>
      <ViewerContext.Provider value={state}>{props.children}</ViewerContext.Provider>
    </Provider>
  );
}

export function useViewer(): ViewerState {
  const state = useContext(ViewerContext);
  if (!state) throw new Error('useViewer is called outside of ViewerProvider');
  return state;
}
