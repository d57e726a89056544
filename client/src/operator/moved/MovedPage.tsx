import { Navigate, useLocation, useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { NotFoundPage } from '../not-found/NotFoundPage';
import { movedAddress } from './moved-address';

/** Leads from an old address to the page's present one. */
export function MovedPage() {
  const params = useParams<{ rest?: string }>();
  const location = useLocation();
  return (
    <Show when={movedAddress(params.rest ?? '', location.search)} fallback={<NotFoundPage />}>
      {(address) => <Navigate href={address()} />}
    </Show>
  );
}
