import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile as its manual recommends it for production: no explorer, no watching, no explaining. */
const { DATABASE_URL, PORT, POOL_SIZE } = process.env;

const server = createServer();
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['public'],
      pubsub: false,
      poolConfig: { max: Number(POOL_SIZE) },
    }),
  ],
  grafast: { explain: false },
  grafserv: { port: Number(PORT), graphiql: false, watch: false },
  // Lists instead of connections for the areas: less to plan and to send.
  schema: { defaultBehavior: '+list' },
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1');
