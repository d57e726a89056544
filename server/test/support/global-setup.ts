import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { url: string; template: string } | { missing: string };
  }
}

export default async function setup(root: TestProject): Promise<(() => Promise<void>) | undefined> {
  console.log('SETUP', root.name, root.vitest.projects.map(p=>p.name));
  const postgres = await startPostgres();
  root.provide('postgres', postgres.url ? {url: postgres.url, template:'x'} : postgres);
  return postgres.stop
}
