import type { RouteSectionProps } from '@solidjs/router';
import { RequireSignIn } from '../../domain/session/RequireSignIn';
import { createSaveLanguage } from '../../domain/session/save-language';
import { PageBoundary } from '../../ui/shell/PageBoundary';
import { PublicShell } from '../../ui/shell/PublicShell';
import { OtherAccountKind } from './OtherAccountKind';
import { SignOutButton } from './SignOutButton';

/** Signed in, but the consent text stands before all work (R-REG-5). */
export function ConsentLayout(props: RouteSectionProps) {
  const saveLanguage = createSaveLanguage();
  return (
    <RequireSignIn signInPath="/sign-in" kinds={['GENERAL', 'SHARED']} otherwise={<OtherAccountKind />}>
      <PublicShell home="/consent" tools={<SignOutButton />} onLanguage={(next) => void saveLanguage(next)} wide>
        <PageBoundary>{props.children}</PageBoundary>
      </PublicShell>
    </RequireSignIn>
  );
}
