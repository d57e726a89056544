import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { permissions } from './access/permissions.js';
import { applyMiddleware, deny, shield } from './access/shield.js';
import { ApplicationResolver } from './applications/application.resolver.js';
import { IdNumberReadResolver } from './audit/id-number-read.resolver.js';
import { CertificateResolver } from './certificates/certificate.resolver.js';
import { CompanyResolver } from './companies/company.resolver.js';
import { resolveDirectly } from './direct-resolvers.js';
import { UploadResolver } from './files/upload.resolver.js';
import { GateResolver } from './gates/gate.resolver.js';
import { GateListResolver } from './gates/gate-list.resolver.js';
import { GateSystemResolver } from './gates/gate-system.resolver.js';
import { HistoryResolver } from './history/history.resolver.js';
import { AccountResolver } from './me/account.resolver.js';
import { PassResolver } from './passes/pass.resolver.js';
import { PersonResolver } from './people/person.resolver.js';
import { PortResolver } from './ports/port.resolver.js';
import { RegistrationResolver } from './registrations/registration.resolver.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { SharedAccountResolver } from './shared-accounts/shared-account.resolver.js';
import { SpotCheckResolver } from './spot-checks/spot-check.resolver.js';
import { StaffAccountResolver } from './staff/staff-account.resolver.js';
import { WorkResolver } from './work/work.resolver.js';

function bareSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      AccountResolver,
      ApplicationResolver,
      CertificateResolver,
      CompanyResolver,
      GateResolver,
      GateListResolver,
      GateSystemResolver,
      HistoryResolver,
      IdNumberReadResolver,
      PassResolver,
      PersonResolver,
      PortResolver,
      RegistrationResolver,
      SecondFactorResolver,
      SessionResolver,
      SharedAccountResolver,
      SpotCheckResolver,
      StaffAccountResolver,
      UploadResolver,
      WorkResolver,
    ],
    // Commands check their input themselves and tell all faults at once; nothing is echoed back.
    validate: false,
  });
}

/** The schema as it is served: every root field behind THE TABLE. */
export function createSchema(): GraphQLSchema {
  const guard = shield(permissions, { fallbackRule: deny, allowExternalErrors: true });
  const schema = resolveDirectly(bareSchema());
  // shield would wrap every field of every type, which costs four times the whole request. Types below the roots are
  // reached through the roots only (a test walks the schema), so wrapping the roots is enough.
  const { Query, Mutation } = guard.generate(schema) as Record<'Query' | 'Mutation', object>;
  return applyMiddleware(schema, { Query, Mutation } as never);
}

/** The schema as text, sorted: what is committed as `schema.graphql`. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(bareSchema()))}\n`;
}
