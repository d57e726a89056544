import type { RouteSectionProps } from '@solidjs/router';
import { Suspense } from 'solid-js';
import { RequireSignIn } from '../features/session/RequireSignIn';
import { PageSkeleton } from '../ui/PageSkeleton';
import { PublicShell } from '../ui/PublicShell';
import { OtherAccountKind } from './OtherAccountKind';
import { SignOutButton } from './SignOutButton';

/** Signed in, but the consent text stands before all work (R-REG-5). */
export function ConsentLayout(props: RouteSectionProps) {
  return (
    <RequireSignIn signInPath="/sign-in" kinds={['GENERAL']} otherwise={<OtherAccountKind />}>
      <PublicShell home="/consent" tools={<SignOutButton />} wide>
        <Suspense fallback={<PageSkeleton />}>{props.children}</Suspense>
      </PublicShell>
    </RequireSignIn>
  );
}
