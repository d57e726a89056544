import { createServer } from 'node:http';
import pg from 'pg';

/** The limit: no rules, no masks, no GraphQL, one prepared statement that builds the whole answer. */
const { DATABASE_URL, PORT, POOL_SIZE } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL_SIZE) });

/** @param {string} condition */
const page = (condition) => `
  select json_build_object('data', json_build_object('passes', json_build_object('items', json_agg(item))))::text answer
  from (
    select p.number, p.kind, p.valid_from "validFrom", p.valid_to "validTo",
      case when p.cancelled_at is not null then 'CANCELLED' when p.valid_to < now() then 'EXPIRED' else 'USABLE' end status,
      json_build_object('name', t.name_zh) port,
      (select json_agg(json_build_object('name', a.name_zh) order by a.id)
        from pass_area x join port_area a on a.id = x.area_id where x.pass_id = p.id) areas,
      json_build_object('name', p.holder_name, 'idNumber', encode(p.holder_id_cipher, 'base64')) holder,
      json_build_object('name', c.name) company
    from pass p join port t on t.id = p.port_id join company c on c.id = p.company_id
    ${condition} order by p.issued_at desc, p.id desc limit 20
  ) item`;
const COMPANY = { name: 'company', text: page('where p.company_id = $1') };
const ALL = { name: 'all', text: page('') };

createServer(async (request, response) => {
  const company = request.headers['x-company'];
  try {
    const { rows } = await pool.query(company ? { ...COMPANY, values: [company] } : ALL);
    response.setHeader('content-type', 'application/json').end(rows[0].answer);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}).listen(Number(PORT), '127.0.0.1');
